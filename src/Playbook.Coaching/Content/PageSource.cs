using Playbook.Engine.Metadata;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Content;

/// <summary>One content file, parsed, before it is read as a kind.</summary>
/// <param name="File">The file.</param>
/// <param name="Metadata">Settings, directory metadata and front matter, the nearest winning.</param>
/// <param name="Body">Its body.</param>
public sealed record PageSource(InputFile File, MetadataMap Metadata, MarkdownBody Body)
{
    /// <summary>The files below that shine through it, the nearest first; none unless it says <c>merge: true</c>.</summary>
    public IReadOnlyList<InputFile> Below { get; init; } = [];

    /// <summary>The whole file as a place.</summary>
    public SourceLocation Location => File.At();
}
