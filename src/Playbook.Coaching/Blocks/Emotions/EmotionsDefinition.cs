using Playbook.Coaching.Lists;
using Playbook.Engine.Metadata;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Blocks.Emotions;

/// <summary><c>::: emotions {#mood list=emotions}</c>.</summary>
public sealed class EmotionsDefinition() : BlockDefinition("emotions")
{
    private const string DefaultList = "emotions";

    /// <inheritdoc />
    public override ContentBlock Read(DirectiveBlock directive, BlockReader reader) => new EmotionsBlock(
        this,
        directive,
        reader.Frame(startsPrivate: true),
        reader.Attributes.LocatedString("list") ?? new Located<string>(DefaultList, directive.Location));

    /// <inheritdoc />
    public override object View(ContentBlock block, IBlockContext context)
    {
        var emotions = (EmotionsBlock)block;
        var list = context.Handbook.Lists.GetValueOrDefault(emotions.List.Value);
        return new EmotionsView(FrameView.Of(emotions, context), list?.Groups ?? []);
    }
}

/// <summary>What the template is given.</summary>
/// <param name="Frame">Id, prompt and privacy.</param>
/// <param name="Groups">The words to choose from.</param>
public sealed record EmotionsView(FrameView Frame, IReadOnlyList<ListGroup> Groups);
