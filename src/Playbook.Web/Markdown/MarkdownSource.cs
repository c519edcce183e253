using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;

namespace Playbook.Web.Markdown;

/// <summary>The Markdown of one file, without its front matter.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">The Markdown.</param>
/// <param name="LinesBefore">How many lines of the file come before it.</param>
/// <param name="ItemAttributes">Whether list items may end in attributes, as questions do.</param>
public sealed record MarkdownSource(InputFile File, string Text, int LinesBefore, bool ItemAttributes)
{
    /// <summary>The one place of everything in it, for a text that stands in a setting; null where the file's lines are its own.</summary>
    public SourceLocation? Place { get; init; }

    /// <summary>Whether raw HTML in it may have ids: not where it becomes part of pages that have ids of their own.</summary>
    public bool MayHaveIds { get; init; } = true;
}
