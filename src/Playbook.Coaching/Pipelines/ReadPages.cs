using Playbook.Coaching.Blocks;
using Playbook.Coaching.Build;
using Playbook.Coaching.Content;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Metadata;
using Playbook.Engine.Pipelines;

namespace Playbook.Coaching.Pipelines;

/// <summary>Reads each parsed file as its kind, and drops drafts where they do not show.</summary>
/// <param name="build">The build.</param>
public sealed class ReadPages(BuildContext build) : DocumentModule<ParsedContent>
{
    /// <inheritdoc />
    protected override Document? Run(ParsedContent document, RunContext context)
    {
        var source = document.Source;
        var reader = new MetadataReader(source.Metadata, source.Location, context.Diagnostics);
        var metadata = PageMetadata.Read(reader, document.Kind);
        _ = reader.Boolean("merge");
        _ = reader.String("base");
        if (metadata.IsDraft && !build.Request.IncludeDrafts)
        {
            return null;
        }

        var heading = PageHeading.Take(source, metadata, out var blocks);
        var directives = BlockRegistry.ReadAll(blocks, context.Diagnostics);
        var content = new PageContent(source, document.Kind, metadata, heading, blocks, directives);
        var page = Kinds.Of(document.Kind).Read(new ReadContext(content, reader, context.Diagnostics));
        reader.Done(source.File.DisplayPath);
        return new PageDocument(page);
    }
}
