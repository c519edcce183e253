using Playbook.Web.Markdown;

namespace Playbook.Coaching.Blocks.Scale;

/// <summary><c>::: scale {#energy from=1 to=10 low="flat" high="buzzing"}</c>.</summary>
public sealed class ScaleDefinition() : BlockDefinition("scale")
{
    /// <inheritdoc />
    public override ContentBlock Read(DirectiveBlock directive, BlockReader reader) => new ScaleBlock(
        this,
        directive,
        reader.Frame(),
        reader.Number("from", otherwise: 1, least: 0, most: 99),
        reader.Number("to", otherwise: 10, least: 1, most: 100),
        reader.Attributes.String("low"),
        reader.Attributes.String("high"));

    /// <inheritdoc />
    public override object View(ContentBlock block, IBlockContext context)
    {
        var scale = (ScaleBlock)block;
        return new ScaleView(
            FrameView.Of(scale.Frame, context),
            [.. Enumerable.Range(scale.From, Math.Max(0, scale.To - scale.From + 1))],
            scale.Low,
            scale.High);
    }
}

/// <summary>What the template is given.</summary>
/// <param name="Frame">Id, prompt and privacy.</param>
/// <param name="Values">The numbers, rising.</param>
/// <param name="Low">What the lowest means, or null.</param>
/// <param name="High">What the highest means, or null.</param>
public sealed record ScaleView(FrameView Frame, IReadOnlyList<int> Values, string? Low, string? High);
