namespace Playbook.Web.Themes;

/// <summary>The values that a theme leaves to a site: what its style sheets know by name.</summary>
/// <param name="Colors">The colours, in the theme's order.</param>
/// <param name="Fonts">The fonts, in the theme's order.</param>
public sealed record ThemeTokens(IReadOnlyList<ColorToken> Colors, IReadOnlyList<FontToken> Fonts)
{
    /// <summary>The colour of a name, or null when the theme has none.</summary>
    public ColorToken? Color(string name) => Colors.FirstOrDefault(color => color.Name == name);
}
