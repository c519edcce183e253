namespace Playbook.Engine.Files;

/// <summary>
/// Path of an input file inside its root: forward slashes, no leading slash (<c>skills/team/trust.md</c>), in Unicode's
/// composed form (NFC), so that a link finds its file whichever form an editor or a disk gave either of them.
/// </summary>
public readonly record struct SourcePath : IComparable<SourcePath>
{
    private readonly string? _value;

    /// <summary>Takes a relative path; back slashes become forward slashes.</summary>
    public SourcePath(string value) =>
        _value = value.Replace('\\', '/').Trim('/') is { Length: > 0 } path ? ComposedText.Of(path) : null;

    /// <summary>The path as text.</summary>
    public string Value => _value ?? "";

    /// <summary>Last part of the path (<c>trust.md</c>).</summary>
    public string Name => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>Last part without its last extension (<c>trust</c>).</summary>
    public string Stem => Path.GetFileNameWithoutExtension(Value.AsSpan()).ToString();

    /// <summary>Extension with its dot, in lower case (<c>.md</c>), or the empty string.</summary>
    public string Extension => Path.GetExtension(Value.AsSpan()).ToString().ToLowerInvariant();

    /// <summary>The folder it lies in (<c>skills/team</c>); empty at the root.</summary>
    public string Directory => Value.LastIndexOf('/') is var slash && slash < 0 ? "" : Value[..slash];

    /// <summary>The parts between the slashes.</summary>
    public string[] Segments => Value.Length == 0 ? [] : Value.Split('/');

    /// <summary>Whether the file stands for its folder: an <c>index</c> or a <c>README</c>, in any case.</summary>
    public bool IsFolderIndex
    {
        get
        {
            var stem = Path.GetFileNameWithoutExtension(Value.AsSpan());
            return stem.Equals("index", StringComparison.OrdinalIgnoreCase) || stem.Equals("readme", StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>Whether the file or a folder above it starts with an underscore: read, never output.</summary>
    public bool IsPrivate => Value.StartsWith('_') || Value.Contains("/_", StringComparison.Ordinal);

    /// <summary>Ordinal comparison.</summary>
    public static bool operator <(SourcePath left, SourcePath right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal comparison.</summary>
    public static bool operator >(SourcePath left, SourcePath right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal comparison.</summary>
    public static bool operator <=(SourcePath left, SourcePath right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal comparison.</summary>
    public static bool operator >=(SourcePath left, SourcePath right) => left.CompareTo(right) >= 0;

    /// <inheritdoc />
    public int CompareTo(SourcePath other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc />
    public override string ToString() => Value;
}
