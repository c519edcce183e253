using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;

namespace Playbook.Web.Markdown;

/// <summary>A link or an image as its author wrote it; what it leads to is decided once all pages are known.</summary>
/// <param name="Target">The address as written, entities and escapes undone.</param>
/// <param name="IsImage">Whether it embeds a picture.</param>
/// <param name="Source">The file it was written in, which relative addresses start from.</param>
/// <param name="Location">Where it stands.</param>
public sealed record MarkdownLink(string Target, bool IsImage, SourcePath Source, SourceLocation Location);
