namespace Playbook.Web.Themes;

/// <summary>A font of a theme by its name.</summary>
/// <param name="Name">Name in the settings; <c>--font-name</c> in style sheets.</param>
/// <param name="Families">Names of font families, as CSS writes such a list.</param>
public sealed record FontToken(string Name, string Families);
