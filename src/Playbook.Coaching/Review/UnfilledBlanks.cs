using Playbook.Coaching.Content;
using Playbook.Coaching.Graph;
using Playbook.Coaching.Questions;
using Playbook.Coaching.Skills;
using Playbook.Engine.Diagnostics;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Review;

/// <summary>
/// Blanks outside of questions and of what is to be filled in, and <c>[Skill X + 1]</c> where nobody has given a number to
/// which one could be added.
/// </summary>
internal sealed class UnfilledBlanks : IReviewRule
{
    private const string OneMore = " + 1";

    /// <inheritdoc />
    public IEnumerable<Diagnostic> Review(Handbook handbook) =>
        handbook.Pages.SelectMany(InProse).Concat(AskedQuestion.Of(handbook).Where(IsWithoutNumber).Select(asked => ReviewDiagnostics.UnfilledBlank.At(
            asked.Location,
            $"'{asked.Text}' adds one to an answer that nobody has given.",
            suggestion: "Give the question a scale, or let this follow a question that has one.")));

    private static bool IsWithoutNumber(AskedQuestion asked) =>
        asked.Question.Attributes.Scale is null && Blank.Find(asked.Text).Any(name => name.EndsWith(OneMore, StringComparison.Ordinal));

    private static IEnumerable<Diagnostic> InProse(Page page)
    {
        var start = page.Content.Source.Location;
        return new Prose(page).Of(Told(page))
            .Concat(page.Content.Blocks.OfType<HeadingBlock>().Select(heading => new Paragraph(Prose.Words(heading.Html), heading.Location)))
            .Append(new Paragraph(page.Title, start))
            .Append(new Paragraph(page.Metadata.Description ?? "", start))
            .SelectMany(paragraph => Blank.Find(paragraph.Text).Where(IsFilledIn).Take(1).Select(name => ReviewDiagnostics.UnfilledBlank.At(
                paragraph.Location,
                $"'{(name.Length == 0 ? "____" : $"[{name}]")}' stands where nobody can fill it in.",
                suggestion: "Name the thing, or move the words into a question or a block that is filled in.")));
    }

    /// <summary>What is told rather than asked.</summary>
    private static IEnumerable<MarkdownBlock> Told(Page page) => page switch
    {
        BankPage => page.Content.Blocks.Where(block => block is not ListBlock),
        SkillPage when Section.Find(page.Content.Blocks, "self-check") is { } check => page.Content.Blocks.Except(check.Blocks),
        _ => page.Content.Blocks,
    };

    /// <summary>Other brackets are an author's own: <c>[sic]</c>, <c>[1]</c>.</summary>
    private static bool IsFilledIn(string name) =>
        name.Length == 0 || name.Equals("role", StringComparison.OrdinalIgnoreCase) || name.StartsWith("skill ", StringComparison.OrdinalIgnoreCase);
}
