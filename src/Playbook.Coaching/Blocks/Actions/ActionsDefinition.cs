using Playbook.Web.Markdown;

namespace Playbook.Coaching.Blocks.Actions;

/// <summary><c>::: actions {#next rows=5}</c>.</summary>
public sealed class ActionsDefinition() : BlockDefinition("actions")
{
    /// <inheritdoc />
    public override ContentBlock Read(DirectiveBlock directive, BlockReader reader) => new ActionsBlock(
        this,
        directive,
        reader.Frame(),
        reader.Number("rows", otherwise: 3, least: 1, most: 20));

    /// <inheritdoc />
    public override object View(ContentBlock block, IBlockContext context)
    {
        var actions = (ActionsBlock)block;
        return new ActionsView(
            FrameView.Of(actions, context),
            [.. Enumerable.Range(1, actions.Rows)]);
    }
}

/// <summary>What the template is given.</summary>
/// <param name="Frame">Id, prompt and privacy.</param>
/// <param name="Rows">A number for each row, from 1.</param>
public sealed record ActionsView(FrameView Frame, IReadOnlyList<int> Rows);
