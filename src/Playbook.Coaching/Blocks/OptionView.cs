namespace Playbook.Coaching.Blocks;

/// <summary>One option of a choice or a checklist.</summary>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Html">Its words.</param>
public sealed record OptionView(int Number, string Html)
{
    /// <summary>The options of a frame on a page.</summary>
    public static IReadOnlyList<OptionView> Of(ResponseFrame frame, IBlockContext context) =>
        [.. frame.Options.Select((option, index) => new OptionView(index + 1, context.Html(option.Html)))];
}
