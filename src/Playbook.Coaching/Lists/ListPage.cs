using Playbook.Coaching.Content;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Lists;

/// <summary>Words to choose from.</summary>
/// <param name="Content">What every page has.</param>
/// <param name="Groups">The words, by heading.</param>
public sealed record ListPage(PageContent Content, IReadOnlyList<ListGroup> Groups) : Page(Content)
{
    /// <summary>Reads a file as a list: its headings are groups, its list items the words.</summary>
    public static Page Read(ReadContext context)
    {
        var groups = new List<ListGroup> { new(null, Words(Section.Introduction(context.Content.Blocks))) };
        groups.AddRange(Section.Split(context.Content.Blocks)
            .Select(section => new ListGroup(section.Heading.Text, Words(section.Blocks))));
        return new ListPage(context.Content, [.. groups.Where(group => group.Words.Count > 0)]);
    }

    private static IReadOnlyList<string> Words(IEnumerable<MarkdownBlock> blocks) =>
        [.. blocks.OfType<ListBlock>().SelectMany(list => list.Items).Select(item => item.Text)];
}

/// <summary>Words under one heading.</summary>
/// <param name="Title">The heading, or null for words before the first.</param>
/// <param name="Words">The words in order.</param>
public sealed record ListGroup(string? Title, IReadOnlyList<string> Words);
