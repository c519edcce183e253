using Playbook.Web.Markdown;

namespace Playbook.Coaching.Blocks.Checklist;

/// <summary><c>::: checklist {#ready}</c>.</summary>
public sealed class ChecklistDefinition() : BlockDefinition("checklist")
{
    /// <inheritdoc />
    public override ContentBlock Read(DirectiveBlock directive, BlockReader reader) => new ChecklistBlock(
        this,
        directive,
        reader.Frame(hasOptions: true));

    /// <inheritdoc />
    public override object View(ContentBlock block, IBlockContext context)
    {
        var checklist = (ChecklistBlock)block;
        return new ChecklistView(
            FrameView.Of(checklist, context),
            OptionView.Of(checklist.Frame, context));
    }
}

/// <summary>What the template is given.</summary>
/// <param name="Frame">Id, prompt and privacy.</param>
/// <param name="Options">What may be ticked.</param>
public sealed record ChecklistView(FrameView Frame, IReadOnlyList<OptionView> Options);
