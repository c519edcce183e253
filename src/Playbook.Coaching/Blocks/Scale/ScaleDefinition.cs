using Playbook.Web.Markdown;

namespace Playbook.Coaching.Blocks.Scale;

/// <summary><c>::: scale {#energy from=1 to=10 low="flat" high="buzzing"}</c>.</summary>
public sealed class ScaleDefinition() : BlockDefinition("scale")
{
    private const int UsualEnd = 10;
    private const int HighestNumber = 100;

    /// <inheritdoc />
    public override ContentBlock Read(DirectiveBlock directive, BlockReader reader)
    {
        var from = reader.Number("from", otherwise: 1, least: 0, most: HighestNumber - 1);
        return new ScaleBlock(
            this,
            directive,
            reader.Frame(),
            from,
            reader.Number("to", otherwise: Math.Max(from + 1, UsualEnd), least: from + 1, most: HighestNumber),
            reader.Attributes.String("low"),
            reader.Attributes.String("high"));
    }

    /// <inheritdoc />
    public override object View(ContentBlock block, IBlockContext context)
    {
        var scale = (ScaleBlock)block;
        return new ScaleView(
            FrameView.Of(scale, context),
            [.. Enumerable.Range(scale.From, scale.To - scale.From + 1)],
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
