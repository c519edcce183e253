using System.Globalization;
using System.Runtime.InteropServices;

namespace Playbook.Web.Themes;

/// <summary>A colour of the sRGB space, without transparency.</summary>
/// <param name="Red">Red, 0 to 255.</param>
/// <param name="Green">Green, 0 to 255.</param>
/// <param name="Blue">Blue, 0 to 255.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    /// <summary>What <see cref="Parse"/> reads, for findings.</summary>
    public const string Expected = "a colour such as \"#0b5a80\" or \"#abc\"";

    /// <summary>
    /// The colour written <c>#rrggbb</c> or <c>#rgb</c>, or null. Names and functions are not read: a contrast can be
    /// computed of plain numbers only, and nothing else gets from the settings into a style sheet.
    /// </summary>
    public static Rgb? Parse(string text)
    {
        if (text is not ['#', .. var digits])
        {
            return null;
        }

        var full = digits.Length == 3 ? string.Concat(digits.Select(digit => new string(digit, 2))) : digits;
        return full.Length == 6 && uint.TryParse(full, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new Rgb((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : null;
    }

    /// <summary><c>#rrggbb</c>, in lower case.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");
}
