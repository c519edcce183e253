using Playbook.Engine.Metadata;

namespace Playbook.Web.Yaml;

/// <summary>A file divided into front matter and the rest.</summary>
/// <param name="Metadata">The front matter; <see cref="MetadataMap.Empty"/> when there is none.</param>
/// <param name="Body">The text behind it, without a byte order mark.</param>
/// <param name="BodyStart">Offset of the body in the text of the file, in UTF-16 units.</param>
/// <param name="BodyLine">Number of lines before the body: a line of the body plus this is a line of the file.</param>
public sealed record FrontMatterSplit(MetadataMap Metadata, string Body, int BodyStart, int BodyLine)
{
    /// <summary>Whether the file has front matter, be it empty.</summary>
    public bool HasFrontMatter => BodyLine > 0;
}
