using System.Security.Cryptography;
using System.Text;

namespace Playbook.Coaching.Layering;

/// <summary>A short name for the text of a file, the same on every system.</summary>
public static class Fingerprint
{
    private const int Length = 12;

    /// <summary>The first twelve hexadecimal digits of the SHA-256 of the text, its line ends made <c>\n</c>.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal))))[..Length];
}
