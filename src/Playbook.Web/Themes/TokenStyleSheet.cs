using System.Text;

namespace Playbook.Web.Themes;

/// <summary>Writes tokens as custom properties of CSS, in a layer of their own that every other style sheet lies over.</summary>
public static class TokenStyleSheet
{
    /// <summary>The style sheet; the same tokens give the same text.</summary>
    public static string Write(ThemeTokens tokens)
    {
        var css = new StringBuilder("@layer tokens {\n  :root {\n");
        foreach (var color in tokens.Colors)
        {
            css.Append("    --color-").Append(color.Name).Append(": ").Append(Value(color)).Append(";\n");
        }

        foreach (var font in tokens.Fonts)
        {
            css.Append("    --font-").Append(font.Name).Append(": ").Append(font.Families).Append(";\n");
        }

        return css.Append("  }\n}\n").ToString();
    }

    private static string Value(ColorToken color) => color.Light.Color == color.Dark.Color
        ? color.Light.Color.ToString()
        : $"light-dark({color.Light.Color}, {color.Dark.Color})";
}
