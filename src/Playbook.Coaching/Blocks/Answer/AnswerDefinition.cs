using Playbook.Web.Markdown;

namespace Playbook.Coaching.Blocks.Answer;

/// <summary><c>::: answer {#wins rows=4}</c>.</summary>
public sealed class AnswerDefinition() : BlockDefinition("answer")
{
    /// <inheritdoc />
    public override ContentBlock Read(DirectiveBlock directive, BlockReader reader) => new AnswerBlock(
        this,
        directive,
        reader.Frame(),
        reader.Number("rows", otherwise: 3, least: 1, most: 40));

    /// <inheritdoc />
    public override object View(ContentBlock block, IBlockContext context)
    {
        var answer = (AnswerBlock)block;
        return new AnswerView(
            FrameView.Of(answer, context),
            answer.Rows,
            [.. Enumerable.Range(1, answer.Rows)]);
    }
}

/// <summary>What the template is given.</summary>
/// <param name="Frame">Id, prompt and privacy.</param>
/// <param name="Rows">How many lines there are.</param>
/// <param name="Lines">A number for each line, from 1.</param>
public sealed record AnswerView(FrameView Frame, int Rows, IReadOnlyList<int> Lines);
