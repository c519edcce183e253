using Playbook.Coaching.Content;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Questions;

/// <summary>A file of questions.</summary>
/// <param name="Content">What every page has.</param>
/// <param name="Questions">Its questions in order.</param>
public sealed record BankPage(PageContent Content, IReadOnlyList<Question> Questions) : Page(Content)
{
    /// <summary>The headings with questions of their own, in order.</summary>
    public IEnumerable<HeadingBlock> Topics
    {
        get
        {
            var items = Questions.Select(question => question.Item).ToHashSet<ListItem>(ReferenceEqualityComparer.Instance);
            HeadingBlock? heading = null;
            foreach (var block in Content.Blocks)
            {
                if (block is HeadingBlock next)
                {
                    heading = next;
                }
                else if (heading is not null && block is ListBlock list && list.Items.Any(items.Contains))
                {
                    yield return heading;
                    heading = null;
                }
            }
        }
    }

    /// <inheritdoc />
    public override IEnumerable<string> ExtraAnchors => Questions.Select(question => question.Id);

    /// <summary>Reads a file as a bank.</summary>
    public static Page Read(ReadContext context)
    {
        var metadata = context.Metadata;
        var defaults = new QuestionDefaults
        {
            Moment = metadata.Enum<Moment>("moment"),
            Depth = metadata.Enum<Depth>("depth"),
            Scale = Scale.Read(metadata, "scale", context.Diagnostics),
            Skills = context.Content.Metadata.Skills,
            Buckets = context.Content.Metadata.Buckets,
        };
        var blocks = TableOfContents.SectionsWithQuestions(context.Content.Blocks);
        var questions = new QuestionReader(context.Content, defaults, context.Diagnostics).Read(blocks);
        if (questions.Count == 0)
        {
            context.Diagnostics.Add(ContentDiagnostics.EmptyBank.At(
                context.Content.Source.Location, "This bank holds no question.", "list items, each a question"));
        }

        return new BankPage(context.Content, questions);
    }
}
