using Playbook.Coaching.Build;
using Playbook.Coaching.Search;
using Playbook.Coaching.Site;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;
using Playbook.Engine.Pipelines;
using Playbook.Web.Search;

namespace Playbook.Coaching.Pipelines;

/// <summary>Lists the files of the search. They are made when they are written, or asked for: a preview in which nobody searches indexes nothing.</summary>
/// <param name="build">The build.</param>
public sealed class MakeSearch(BuildContext build) : CollectionModule<Document>
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Run(IReadOnlyList<Document> documents, RunContext context)
    {
        var documentsOf = new SearchDocuments(context.Processed<SiteMap>(ContentPipeline.PipelineName).Single(), build.Strings);
        var files = new SearchFiles(build.Settings.Language, documentsOf.Pages(), documentsOf.Questions(), documentsOf.Facets());
        return [.. documents, .. files.All().Select(Output)];
    }

    /// <summary>Another version of the program may index the same documents in another way.</summary>
    private static OutputFile Output(SearchFile file) => new(
        file.Address,
        () => new FileDraft(new DigestBuilder().Add(ProgramDigest.Value).Add(file.MadeFrom()).ToDigest(), () => new FileContent(file.Content())));
}
