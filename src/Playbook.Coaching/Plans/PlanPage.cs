using Playbook.Coaching.Content;
using Playbook.Engine.Metadata;

namespace Playbook.Coaching.Plans;

/// <summary>An example development plan.</summary>
/// <param name="Content">What every page has.</param>
/// <param name="Headline">What it is about, in a line, or null.</param>
/// <param name="Role">Id of the role of the person, or null.</param>
/// <param name="Months">How many months it spans, or null.</param>
/// <param name="Fits">Which shape of wheel it fits.</param>
/// <param name="Themes">Its themes, each a section with actions.</param>
/// <param name="Story">What was done month by month: the sections under the heading whose id is <c>what-was-done</c>.</param>
public sealed record PlanPage(
    PageContent Content,
    string? Headline,
    Located<string>? Role,
    int? Months,
    PlanFit Fits,
    IReadOnlyList<Section> Themes,
    IReadOnlyList<PlanMonth> Story) : Page(Content)
{
    private const int MostMonths = 120;

    /// <summary>Reads a file as a plan.</summary>
    public static Page Read(ReadContext context)
    {
        var blocks = context.Content.Blocks;
        var headline = context.Metadata.String("headline");
        var role = context.Metadata.LocatedString("role");
        var months = RangedNumber.Read(context.Metadata, "months", (1, MostMonths), context.Diagnostics)?.Value;
        return new PlanPage(
            context.Content,
            headline,
            role,
            months,
            PlanFit.Read(context.Metadata.Map("fits")),
            Section.Find(blocks, "themes")?.Subsections ?? [],
            PlanMonth.Read(Section.Find(blocks, "what-was-done")?.Subsections ?? [], months ?? MostMonths));
    }
}
