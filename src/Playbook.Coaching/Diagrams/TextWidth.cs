using System.Buffers;
using System.Globalization;
using System.Text;

namespace Playbook.Coaching.Diagrams;

/// <summary>
/// An estimate of how wide text is. The site is built without knowing the reader's fonts, so this leans to the wide
/// side of usual semi-bold interface fonts.
/// </summary>
/// <remarks>
/// The figures are rounded averages over groups of letters, a tenth above the advance widths that Adobe's font metrics
/// for Helvetica-Bold give (i 278, t 333, s 556, n 611, w 778, m 889, H 722, W 944, digits 556 thousandths of an em).
/// Letters of Chinese, Japanese and Korean, and pictures, fill a square: 1 em.
/// </remarks>
public static class TextWidth
{
    private const double Usual = 0.55;

    private static readonly (SearchValues<char> Letters, double Width)[] Latin =
    [
        (SearchValues.Create("ijlI.,:;'’‘!|"), 0.32),
        (SearchValues.Create(" ftr-()[]/\"“”*"), 0.42),
        (SearchValues.Create("mwMW@%&—…"), 0.98),
        (SearchValues.Create("sczxkyvJ"), 0.61),
    ];

    /// <summary>Blocks whose letters are as wide as high, after Unicode's East Asian Width.</summary>
    private static readonly (int First, int Last)[] Square =
    [
        (0x1100, 0x115F), (0x2E80, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F000, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The width of a text in em: times the font size it is the width in units.</summary>
    public static double Of(string text)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }

    /// <summary>Whether a letter fills a square and may be followed by a line break.</summary>
    public static bool IsSquare(Rune rune) => Array.Exists(Square, block => rune.Value >= block.First && rune.Value <= block.Last);

    private static double Of(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        {
            return 0;
        }

        if (IsSquare(rune))
        {
            return 1;
        }

        foreach (var (letters, width) in Latin)
        {
            if (rune.IsBmp && letters.Contains((char)rune.Value))
            {
                return width;
            }
        }

        return Rune.IsUpper(rune) ? 0.8 : Rune.IsLower(rune) ? 0.67 : Rune.IsDigit(rune) ? 0.62 : Usual;
    }
}
