namespace Playbook.Coaching.Views;

/// <summary>What the head of a page says to programs that show a link to it, and to browsers about their own frame.</summary>
/// <param name="Title">Title of the page; on the home page, of the handbook.</param>
/// <param name="Type">What Open Graph calls the page: <c>website</c> for the home page, <c>article</c> for others.</param>
/// <param name="Locale">Language and country as Open Graph writes them, such as <c>de_AT</c>.</param>
/// <param name="LightColor">Colour of the browser's frame around a light page, or null when the theme has no <c>header</c>.</param>
/// <param name="DarkColor">Colour of the browser's frame around a dark page, or null.</param>
public sealed record HeadView(string Title, string Type, string Locale, string? LightColor, string? DarkColor);
