using Playbook.Engine.Diagnostics;

namespace Playbook.Engine.Metadata;

/// <summary>Untyped data with its place in the source: settings, directory metadata and front matter before they are read into records.</summary>
/// <param name="Location">Where the value stands, or null when it came from the command line.</param>
public abstract record MetadataNode(SourceLocation? Location);

/// <summary>A single value, kept as the text that was written.</summary>
/// <param name="Text">The text, without quotes.</param>
/// <param name="IsQuoted">Whether it was quoted, and so is text whatever it looks like.</param>
/// <param name="Location">Where it stands.</param>
public sealed record MetadataScalar(string Text, bool IsQuoted, SourceLocation? Location) : MetadataNode(Location)
{
    /// <summary>Whether it is an unquoted nothing (<c>key:</c>, <c>~</c> or <c>null</c>).</summary>
    public bool IsNull => !IsQuoted && Text is "" or "~" or "null";
}

/// <summary>A list of values.</summary>
/// <param name="Items">The values in order.</param>
/// <param name="Location">Where it starts.</param>
public sealed record MetadataList(IReadOnlyList<MetadataNode> Items, SourceLocation? Location) : MetadataNode(Location);

/// <summary>One key of a map.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="KeyLocation">Where the key stands.</param>
/// <param name="Value">Its value.</param>
public sealed record MetadataEntry(string Key, SourceLocation? KeyLocation, MetadataNode Value);
