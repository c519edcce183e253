using Playbook.Coaching.Questions;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Blocks.Questions;

/// <summary><c>::: questions {bank=first-session moment=before take=4}</c>.</summary>
public sealed class QuestionsDefinition() : BlockDefinition("questions")
{
    /// <inheritdoc />
    public override ContentBlock Read(DirectiveBlock directive, BlockReader reader) => new QuestionsBlock(
        this,
        directive,
        reader.Frame(needsId: false),
        new QuestionQuery(
            reader.Attributes.LocatedString("bank"),
            reader.Attributes.Enum<Moment>("moment"),
            reader.Attributes.Enum<Depth>("depth"),
            reader.Attributes.LocatedString("skill"),
            reader.Attributes.LocatedString("bucket"),
            reader.Number("take", otherwise: 5, least: 1, most: 100)));

    /// <inheritdoc />
    public override object View(ContentBlock block, IBlockContext context)
    {
        var questions = (QuestionsBlock)block;
        return new QuestionsView(
            FrameView.Of(questions.Frame, context),
            [.. context.Handbook.Questions(questions.Query).Select(entry => View(entry.Question, context))]);
    }

    private static PulledQuestionView View(Question question, IBlockContext context) => new(
        context.Id(question.Id),
        context.Html(question.Html),
        question.Attributes.Scale is { } scale ? [.. Enumerable.Range(scale.From, scale.To - scale.From + 1)] : null,
        [.. question.FollowUps.Select(followUp => context.Html(followUp.Html))]);
}

/// <summary>What the template is given.</summary>
/// <param name="Frame">Id, prompt and privacy.</param>
/// <param name="Questions">The questions.</param>
public sealed record QuestionsView(FrameView Frame, IReadOnlyList<PulledQuestionView> Questions);

/// <summary>One question to be answered.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Html">Its words.</param>
/// <param name="Values">The numbers of its scale, or null when it is answered in words.</param>
/// <param name="FollowUps">Questions that may follow.</param>
public sealed record PulledQuestionView(
    string Id, string Html, IReadOnlyList<int>? Values, IReadOnlyList<string> FollowUps);
