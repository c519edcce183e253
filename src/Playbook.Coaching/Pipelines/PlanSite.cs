using Playbook.Coaching.Build;
using Playbook.Coaching.Graph;
using Playbook.Coaching.Review;
using Playbook.Coaching.Site;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Pipelines;

namespace Playbook.Coaching.Pipelines;

/// <summary>Makes the handbook out of all pages, checks every reference and link, and plans the site.</summary>
/// <param name="build">The build.</param>
public sealed class PlanSite(BuildContext build) : CollectionModule<Document>
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Run(IReadOnlyList<Document> documents, RunContext context)
    {
        var pages = documents.OfType<PageDocument>().Select(document => document.Page).ToList();
        var shown = pages.Select(page => page.Source).ToHashSet();
        var hidden = build.Overlay.Files.Where(ReadContent.IsContent).Select(file => file.Path).Where(path => !shown.Contains(path));
        var identity = new IdentityReader(build.Settings, build.Request.Inputs[^1], context.Diagnostics);
        var planner = new SitePlanner(build.Settings, build.Strings, identity, build.Request.Memory?.Links ?? new LinkMemory(), context.Diagnostics);
        var site = planner.Plan(pages, build.Assets, new LeftOut(hidden, documents.OfType<LeftOutDocument>().Select(document => document.Page)));
        if (build.Request.ReviewsContent)
        {
            new ContentReview(build.Request.Today, FilesBelow()).Review(site.Handbook, context.Diagnostics);
        }

        return [site];
    }

    private HashSet<string> FilesBelow() =>
        [.. build.Overlay.Files.SelectMany(file => build.Overlay.Layers(file.Path)).Where(file => file.Layer < build.FirstOwnLayer).Select(file => file.DisplayPath)];
}
