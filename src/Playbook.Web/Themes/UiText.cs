using System.Globalization;
using System.Text;

namespace Playbook.Web.Themes;

/// <summary>Fills the places <c>{0}</c>, <c>{1}</c>… of a text. Other braces are text: translators may not break a build.</summary>
internal static class UiText
{
    /// <summary>The text with its places filled, independent of the machine's language.</summary>
    public static string Format(string text, IReadOnlyList<object?> arguments)
    {
        if (arguments.Count == 0 || !text.Contains('{', StringComparison.Ordinal))
        {
            return text;
        }

        var filled = new StringBuilder(text.Length + 16);
        var position = 0;
        while (position < text.Length)
        {
            if (PlaceAt(text, position, arguments.Count) is var (index, end))
            {
                filled.Append(Convert.ToString(arguments[index], CultureInfo.InvariantCulture));
                position = end;
            }
            else
            {
                filled.Append(text[position++]);
            }
        }

        return filled.ToString();
    }

    private static (int Index, int End)? PlaceAt(string text, int position, int places)
    {
        var end = text[position] == '{' ? text.IndexOf('}', position) : -1;
        return end > 0
            && int.TryParse(text.AsSpan(position + 1, end - position - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < places
                ? (index, end + 1)
                : null;
    }
}
