using Playbook.Coaching.Build;
using Playbook.Coaching.Content;
using Playbook.Coaching.Site;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Metadata;
using Playbook.Engine.Pipelines;

namespace Playbook.Coaching.Pipelines;

/// <summary>Makes the handbook out of all pages, checks every reference and link, and plans the site.</summary>
/// <param name="build">The build.</param>
public sealed class PlanSite(BuildContext build) : CollectionModule<PageDocument>
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Run(IReadOnlyList<PageDocument> documents, RunContext context)
    {
        var shown = documents.Select(document => document.Page.Source).ToHashSet();
        var hidden = build.Overlay.Files.Where(ReadContent.IsContent).Select(file => file.Path).Where(path => !shown.Contains(path));
        if (build.Request.SlowChecks)
        {
            ReportStale(documents, context);
        }

        var planner = new SitePlanner(build.Settings, build.Strings, context.Diagnostics);
        return [planner.Plan([.. documents.Select(document => document.Page)], build.Assets, hidden)];
    }

    private void ReportStale(IReadOnlyList<PageDocument> documents, RunContext context)
    {
        var oldest = build.Request.Today.AddMonths(-build.Settings.ReviewMonths);
        foreach (var reviewed in documents.Select(document => document.Page.Metadata.Reviewed).OfType<Located<DateOnly>>())
        {
            if (reviewed.Value < oldest)
            {
                context.Diagnostics.Add(ContentDiagnostics.Stale.At(
                    reviewed.Location,
                    FormattableString.Invariant($"This page was last reviewed on {reviewed.Value:yyyy-MM-dd}, more than {build.Settings.ReviewMonths} months ago."),
                    suggestion: "Read it through, then set 'reviewed' to today."));
            }
        }
    }
}
