using Playbook.Coaching.Content;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Questions;

/// <summary>
/// Reads questions from lists: every list item is one, unless it is only a link; nested items are follow-ups; headings
/// and bold lines are topics.
/// </summary>
/// <param name="page">The page they stand in.</param>
/// <param name="defaults">What holds for all of them unless they say otherwise.</param>
/// <param name="diagnostics">Where findings go.</param>
public sealed class QuestionReader(PageContent page, QuestionDefaults defaults, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _ids = new(page.Source.Body.Anchors, StringComparer.Ordinal);
    private string? _topic;

    /// <summary>Reads the questions of blocks in order.</summary>
    public IReadOnlyList<Question> Read(IEnumerable<MarkdownBlock> blocks)
    {
        var questions = new List<Question>();
        foreach (var block in blocks)
        {
            _topic = block switch
            {
                HeadingBlock heading => heading.Text,
                ParagraphBlock { IsStrong: true } paragraph => paragraph.Text.TrimEnd(':'),
                _ => _topic,
            };
            if (block is ListBlock list)
            {
                questions.AddRange(list.Items.Where(IsQuestion).Select(Question));
            }
        }

        return questions;
    }

    private static bool IsQuestion(ListItem item) => item.OnlyLink is null && item.Text.Length > 0;

    private Question Question(ListItem item)
    {
        var attributes = new MetadataReader(item.Attributes, item.Location, diagnostics);
        var id = attributes.String("id");
        var read = new QuestionAttributes(
            attributes.Enum<Moment>("moment") ?? defaults.Moment,
            attributes.Enum<Depth>("depth") ?? defaults.Depth,
            Scale.Read(attributes, "scale", diagnostics) ?? defaults.Scale,
            Words(attributes, "skill", defaults.Skills),
            Words(attributes, "bucket", defaults.Buckets));
        attributes.Done();
        return new Question(
            id ?? QuestionId.FromWords(item.Text, _ids),
            id is not null,
            Quotes.Strip(item.Text),
            item.Html with { Html = Quotes.Strip(item.Html.Html) },
            _topic,
            read,
            [.. FollowUps(item)],
            [.. Notes(item)],
            item);
    }

    private static IReadOnlyList<Located<string>> Words(
        MetadataReader attributes, string key, IReadOnlyList<Located<string>> otherwise) =>
        attributes.LocatedString(key) is { } words
            ? [.. words.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => new Located<string>(word, words.Location))]
            : otherwise;

    private static IEnumerable<FollowUp> FollowUps(ListItem item) =>
        item.Children.OfType<ListBlock>().SelectMany(list => list.Items).Where(IsQuestion).SelectMany(nested =>
            FollowUps(nested).Prepend(new FollowUp(
                Quotes.Strip(nested.Text), nested.Html with { Html = Quotes.Strip(nested.Html.Html) }, [.. Notes(nested)], nested.Location)));

    private static IEnumerable<MarkdownBlock> Notes(ListItem item) => item.Children
        .Select(block => block is ListBlock list ? list with { Items = [.. list.Items.Where(nested => !IsQuestion(nested))] } : block)
        .Where(block => block is not ListBlock { Items.Count: 0 });
}
