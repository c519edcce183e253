using Playbook.Coaching.Blocks;
using Playbook.Coaching.Build;
using Playbook.Coaching.Content;
using Playbook.Coaching.Graph;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Metadata;
using Playbook.Engine.Pipelines;

namespace Playbook.Coaching.Pipelines;

/// <summary>Reads each parsed file as its kind, and tells those that are no part of the site: hidden ones, and drafts outside a preview.</summary>
/// <param name="build">The build.</param>
public sealed class ReadPages(BuildContext build) : DocumentModule<ParsedContent>
{
    /// <inheritdoc />
    protected override Document? Run(ParsedContent document, RunContext context)
    {
        var source = document.Source;
        var found = document.IsHidden ? new DiagnosticBag() : context.Diagnostics;
        var reader = new MetadataReader(source.Metadata, source.Location, found);
        var metadata = PageMetadata.Read(reader, document.Kind);
        _ = reader.Boolean("merge");
        _ = reader.String("base");
        if (document.IsHidden || (metadata.IsDraft && !build.Request.IncludeDrafts))
        {
            return new LeftOutDocument(source.File.Path, LeftOutPage.Of(Read(document, metadata, reader, new DiagnosticBag())));
        }

        var page = Read(document, metadata, reader, found);
        reader.Done(source.File.DisplayPath);
        return new PageDocument(page);
    }

    private static Page Read(ParsedContent document, PageMetadata metadata, MetadataReader reader, DiagnosticBag diagnostics)
    {
        var heading = PageHeading.Take(document.Source, metadata, out var blocks);
        var directives = BlockRegistry.ReadAll(blocks, diagnostics);
        var content = new PageContent(document.Source, document.Kind, metadata, heading, blocks, directives);
        return Kinds.Of(document.Kind).Read(new ReadContext(content, reader, diagnostics));
    }
}
