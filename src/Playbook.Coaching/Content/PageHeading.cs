using System.Globalization;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Content;

/// <summary>The top of a page.</summary>
/// <param name="Title">Plain title: <c>title:</c>, else the first heading, else a name made from the file's.</param>
/// <param name="Id">Anchor of the heading in the body, which links may lead to; null when there is none.</param>
/// <param name="Html">The heading with its markup.</param>
/// <param name="Description">One sentence about the page: <c>description:</c>, else its first paragraph; null when there is neither.</param>
public sealed record PageHeading(string Title, string? Id, HtmlFragment Html, string? Description)
{
    /// <summary>Takes the heading off a body.</summary>
    /// <param name="source">The parsed file.</param>
    /// <param name="metadata">Its front matter.</param>
    /// <param name="rest">The body without the heading.</param>
    public static PageHeading Take(PageSource source, PageMetadata metadata, out IReadOnlyList<MarkdownBlock> rest)
    {
        var blocks = source.Body.Blocks;
        var first = blocks.OfType<HeadingBlock>().FirstOrDefault();
        var top = first is { Level: 1 } ? first : null;
        rest = top is null ? blocks : [.. blocks.Where(block => block != top)];
        var title = metadata.Title ?? (string.IsNullOrEmpty(top?.Text) ? NameOf(source) : top.Text);
        var html = metadata.Title is null && top is { Html.IsEmpty: false }
            ? top.Html
            : new HtmlFragment(HtmlText.Encode(title), []);
        return new PageHeading(title, top?.Id, html, metadata.Description ?? Summary(rest.TakeWhile(block => block is not HeadingBlock)));
    }

    /// <summary>The first paragraph among blocks, cut where it is long; null when there is none.</summary>
    public static string? Summary(IEnumerable<MarkdownBlock> blocks)
    {
        var text = blocks.OfType<ParagraphBlock>()
            .FirstOrDefault(paragraph => paragraph.Text.Length > 0)?.Text;
        if (text is null || text.Length <= MaxDescription)
        {
            return text;
        }

        var end = text.LastIndexOf(". ", MaxDescription, StringComparison.Ordinal);
        return end > 0 ? text[..(end + 1)] : text[..Math.Max(1, text.LastIndexOf(' ', MaxDescription))] + "…";
    }

    private const int MaxDescription = 240;

    private static string NameOf(PageSource source)
    {
        var path = source.File.Path;
        var name = path.IsFolderIndex && path.Directory.Length > 0 ? new SourceName(path.Directory) : new SourceName(path.Value);
        return name.Words;
    }

    private readonly record struct SourceName(string Path)
    {
        /// <summary>The last part of a path as words: <c>stakeholder-map.md</c> is "Stakeholder map".</summary>
        public string Words
        {
            get
            {
                var words = System.IO.Path.GetFileNameWithoutExtension(Path).Replace('-', ' ').Replace('_', ' ').Trim();
                return words.Length == 0 ? Path : char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
            }
        }
    }
}
