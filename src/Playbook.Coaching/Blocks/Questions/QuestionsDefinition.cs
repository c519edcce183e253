using System.Globalization;
using Playbook.Coaching.Graph;
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
        var frame = FrameView.Of(questions, context);
        return new QuestionsView(
            frame,
            [.. context.Handbook.Questions(questions.Query).Select((entry, index) => View(entry, index, frame, context))]);
    }

    private static PulledQuestionView View(BankQuestion entry, int index, FrameView frame, IBlockContext context)
    {
        var (question, id, number) = (entry.Question, context.Id(QuestionsBlock.ItemId(entry)), frame.Number + index);
        return new PulledQuestionView(
            id,
            number,
            number is null ? id : string.Create(CultureInfo.InvariantCulture, $"{id}.{number}"),
            QuestionsBlock.ItemType(question),
            frame.IsPrivate,
            BlankMarkup.Mark(context.Html(question.Html)),
            question.Attributes.Scale is { } scale ? [.. Enumerable.Range(scale.From, scale.To - scale.From + 1)] : null,
            [.. question.FollowUps.Select(followUp => BlankMarkup.Mark(context.Html(followUp.Html)))]);
    }
}

/// <summary>What the template is given.</summary>
/// <param name="Frame">Id, prompt and privacy.</param>
/// <param name="Questions">The questions.</param>
public sealed record QuestionsView(FrameView Frame, IReadOnlyList<PulledQuestionView> Questions);

/// <summary>One question to be answered.</summary>
/// <param name="Id">What the response hangs on.</param>
/// <param name="Number">Its number on the sheet; null where the block is shown away from its form.</param>
/// <param name="Place">What stands for it on the page, where a question may come twice.</param>
/// <param name="Type">How it is answered: <c>answer</c> or <c>scale</c>.</param>
/// <param name="IsPrivate">Whether the answer starts private.</param>
/// <param name="Html">Its words.</param>
/// <param name="Values">The numbers of its scale, or null when it is answered in words.</param>
/// <param name="FollowUps">Questions that may follow.</param>
public sealed record PulledQuestionView(
    string Id, int? Number, string Place, string Type, bool IsPrivate, string Html, IReadOnlyList<int>? Values, IReadOnlyList<string> FollowUps);
