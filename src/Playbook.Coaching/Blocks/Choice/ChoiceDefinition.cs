using Playbook.Web.Markdown;

namespace Playbook.Coaching.Blocks.Choice;

/// <summary><c>::: choice {#focus}</c>.</summary>
public sealed class ChoiceDefinition() : BlockDefinition("choice")
{
    /// <inheritdoc />
    public override ContentBlock Read(DirectiveBlock directive, BlockReader reader) => new ChoiceBlock(
        this,
        directive,
        reader.Frame(hasOptions: true));

    /// <inheritdoc />
    public override object View(ContentBlock block, IBlockContext context)
    {
        var choice = (ChoiceBlock)block;
        return new ChoiceView(
            FrameView.Of(choice, context),
            OptionView.Of(choice.Frame, context));
    }
}

/// <summary>What the template is given.</summary>
/// <param name="Frame">Id, prompt and privacy.</param>
/// <param name="Options">What may be chosen.</param>
public sealed record ChoiceView(FrameView Frame, IReadOnlyList<OptionView> Options);
