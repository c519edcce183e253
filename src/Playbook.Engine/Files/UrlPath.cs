using System.Buffers;
using System.Text;

namespace Playbook.Engine.Files;

/// <summary>Address of an output file from the site's root: forward slashes, ending in a file name (<c>skills/team/trust.html</c>), not percent-encoded.</summary>
public readonly record struct UrlPath : IComparable<UrlPath>
{
    /// <summary>What percent-encoding leaves as it is, and the slash between parts.</summary>
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    private readonly string? _value;

    /// <summary>Takes a relative address.</summary>
    public UrlPath(string value) => _value = value.Trim('/') is { Length: > 0 } path ? path : null;

    /// <summary>The address as text.</summary>
    public string Value => _value ?? "";

    /// <summary>The folder it lies in; empty at the root.</summary>
    public string Directory => Value.LastIndexOf('/') is var slash && slash < 0 ? "" : Value[..slash];

    /// <summary>Ordinal comparison.</summary>
    public static bool operator <(UrlPath left, UrlPath right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal comparison.</summary>
    public static bool operator >(UrlPath left, UrlPath right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal comparison.</summary>
    public static bool operator <=(UrlPath left, UrlPath right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal comparison.</summary>
    public static bool operator >=(UrlPath left, UrlPath right) => left.CompareTo(right) >= 0;

    /// <summary>The relative, percent-encoded link from this page to another; a link to itself is its file name.</summary>
    public string RelativeTo(UrlPath target)
    {
        var common = Value.AsSpan().CommonPrefixLength(target.Value);
        var shared = Value.AsSpan(0, common).LastIndexOf('/') + 1;
        var up = Value.AsSpan(shared).Count('/');
        var down = Encoded(target.Value[shared..]);
        return up == 0 ? down : new StringBuilder(down).Insert(0, "../", up).ToString();
    }

    /// <summary>The address with every part percent-encoded, for absolute links.</summary>
    public string Encoded() => Encoded(Value);

    /// <summary>Most addresses have nothing to encode, and there are many on every page.</summary>
    private static string Encoded(string path) => path.AsSpan().ContainsAnyExcept(Plain)
        ? string.Join('/', path.Split('/').Select(Uri.EscapeDataString))
        : path;

    /// <inheritdoc />
    public int CompareTo(UrlPath other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc />
    public override string ToString() => Value;
}
