using System.Globalization;
using System.Runtime.InteropServices;

namespace Playbook.Web.Markdown;

/// <summary>
/// A number that stands in HTML for what is filled in later. Its ends are halves of surrogate pairs that stand alone:
/// no text has them, and no character reference makes them, so that nothing an author writes can be taken for one.
/// </summary>
/// <param name="At">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Number">The number.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct OpenMark(int At, int Length, int Number)
{
    /// <summary>Stands for the address of a link.</summary>
    public const char Link = '\uDBFD';

    /// <summary>Stands for a block.</summary>
    public const char Block = '\uDBFE';

    private const char End = '\uDBFF';

    /// <summary>A mark as text.</summary>
    public static string Of(char kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}{End}");

    /// <summary>
    /// Whether a text is one mark and nothing more. HTML that is misread can put a mark into an author's own address,
    /// which is not to be trusted for that.
    /// </summary>
    public static bool IsNothingBut(ReadOnlySpan<char> text, char kind) =>
        Next(text, kind) is { At: 0 } mark && mark.Length == text.Length;

    /// <summary>The next mark of a kind, or null.</summary>
    public static OpenMark? Next(ReadOnlySpan<char> html, char kind, int from = 0)
    {
        for (var at = from; at < html.Length - 1; at++)
        {
            var step = html[at..].IndexOf(kind);
            if (step < 0)
            {
                return null;
            }

            at += step;
            if (at + 1 < html.Length && char.IsAsciiDigit(html[at + 1]))
            {
                var digits = html[(at + 1)..].IndexOf(End);
                return new OpenMark(
                    at, digits + 2, int.Parse(html.Slice(at + 1, digits), NumberStyles.None, CultureInfo.InvariantCulture));
            }
        }

        return null;
    }
}
