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
public sealed record PlanPage(
    PageContent Content,
    string? Headline,
    Located<string>? Role,
    int? Months,
    PlanFit Fits,
    IReadOnlyList<Section> Themes) : Page(Content)
{
    private const int MostMonths = 120;

    /// <summary>Reads a file as a plan.</summary>
    public static Page Read(ReadContext context) => new PlanPage(
        context.Content,
        context.Metadata.String("headline"),
        context.Metadata.LocatedString("role"),
        RangedNumber.Read(context.Metadata, "months", (1, MostMonths), context.Diagnostics)?.Value,
        PlanFit.Read(context.Metadata.Map("fits")),
        Section.Find(context.Content.Blocks, "themes")?.Subsections ?? []);
}
