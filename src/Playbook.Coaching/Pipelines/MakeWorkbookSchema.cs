using Playbook.Coaching.Data;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;
using Playbook.Engine.Pipelines;

namespace Playbook.Coaching.Pipelines;

/// <summary>Makes the script that gives the theme's scripts the schema of a workbook, for a page from a folder can fetch no file.</summary>
public sealed class MakeWorkbookSchema : CollectionModule<Document>
{
    /// <summary>Where it is written.</summary>
    public static UrlPath Address { get; } = new("assets/js/workbook-schema.js");

    /// <inheritdoc />
    protected override IEnumerable<Document> Run(IReadOnlyList<Document> documents, RunContext context) =>
        [.. documents, OutputFile.Of(Address, () => (byte[])[.. "(globalThis.playbook ??= {}).schema = "u8, .. WorkbookSchema.Json(), .. ";\n"u8])];
}
