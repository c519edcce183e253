using System.Text;

namespace Playbook.Web.Search;

/// <summary>
/// Writes whole numbers of any size as text: five bits to a character of Base64, the lowest first, the sixth bit saying that
/// more follow. What is small, as distances mostly are, takes one character.
/// </summary>
internal static class Base64Numbers
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private const int Bits = 5;
    private const int More = 1 << Bits;

    /// <summary>The largest number that takes one character and no sixth bit: <see cref="Digit"/> writes it.</summary>
    public const int LargestDigit = 63;

    /// <summary>Adds a number that is not negative.</summary>
    public static void AppendNumber(this StringBuilder text, int number)
    {
        for (var rest = (uint)number; ; rest >>= Bits)
        {
            if (rest < More)
            {
                text.Append(Digits[(int)rest]);
                return;
            }

            text.Append(Digits[(int)((rest & (More - 1)) | More)]);
        }
    }

    /// <summary>A number of 0 to <see cref="LargestDigit"/> as one character.</summary>
    public static char Digit(int number) => Digits[number];
}
