using System.Text;

namespace Playbook.Engine.Files;

/// <summary>Address of an output file from the site's root: forward slashes, ending in a file name (<c>skills/team/trust.html</c>), not percent-encoded.</summary>
public readonly record struct UrlPath : IComparable<UrlPath>
{
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
        var from = Directory.Length == 0 ? [] : Directory.Split('/');
        var to = target.Value.Split('/');
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && from[shared] == to[shared])
        {
            shared++;
        }

        var link = new StringBuilder();
        for (var i = shared; i < from.Length; i++)
        {
            link.Append("../");
        }

        link.AppendJoin('/', to.Skip(shared).Select(Uri.EscapeDataString));
        return link.ToString();
    }

    /// <summary>The address with every part percent-encoded, for absolute links.</summary>
    public string Encoded() => string.Join('/', Value.Split('/').Select(Uri.EscapeDataString));

    /// <inheritdoc />
    public int CompareTo(UrlPath other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc />
    public override string ToString() => Value;
}
