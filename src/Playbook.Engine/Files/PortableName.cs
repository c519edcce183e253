using System.Buffers;
using System.Text;

namespace Playbook.Engine.Files;

/// <summary>What files of a site may be called, so that every disk and every host can hold them.</summary>
public static class PortableName
{
    /// <summary>Most bytes of one name, in UTF-8: what the disks of Linux hold, and about what those of others do.</summary>
    private const int LongestName = 255;

    /// <summary>Most bytes of a whole address: the shortest limit among the common hosts is 1,024.</summary>
    private const int LongestPath = 1_000;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(code => (char)code), '<', '>', ':', '"', '\\', '|', '?', '*', '\x7F']);

    /// <summary>What is wrong with an address, as the rest of a sentence about it; null when nothing is.</summary>
    public static string? Problem(UrlPath address) => Encoding.UTF8.GetByteCount(address.Value) > LongestPath
        ? $"is longer than {LongestPath} bytes"
        : address.Value.Split('/').Select(ProblemOfName).FirstOrDefault(problem => problem is not null);

    /// <summary>Whether Windows keeps a name for a device, whatever its extension and case.</summary>
    public static bool IsReserved(string name)
    {
        var stem = name.Split('.')[0].TrimEnd(' ').ToUpperInvariant();
        return stem is "CON" or "PRN" or "AUX" or "NUL" or "CONIN$" or "CONOUT$"
            || (stem.Length == 4 && stem[..3] is "COM" or "LPT" && stem[3] is (>= '0' and <= '9') or '¹' or '²' or '³');
    }

    private static string? ProblemOfName(string name) => name switch
    {
        "" => "has an empty part",
        _ when name.AsSpan().IndexOfAny(Forbidden) is var at and >= 0 => $"holds {Named(name[at])}, which no file may be called on Windows",
        [.., '.' or ' '] => $"has a part that ends in {(name[^1] == '.' ? "a dot" : "a space")}, which Windows drops",
        _ when IsReserved(name) => $"has a part '{name}', which Windows keeps for a device",
        _ when Encoding.UTF8.GetByteCount(name) > LongestName => $"has a part that is longer than {LongestName} bytes",
        _ => null,
    };

    private static string Named(char character) =>
        char.IsControl(character) ? $"the control character U+{(int)character:X4}" : $"'{character}'";
}
