namespace Playbook.Coaching.Views;

/// <summary>A link as a template shows it.</summary>
/// <param name="Title">Its words.</param>
/// <param name="Url">Its address, relative to the page it is shown on.</param>
public sealed record LinkView(string Title, string Url);
