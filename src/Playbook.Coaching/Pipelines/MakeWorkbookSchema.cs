using Playbook.Coaching.Data;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;
using Playbook.Engine.Pipelines;

namespace Playbook.Coaching.Pipelines;

/// <summary>Makes the scripts that give the theme's scripts the schemas of what people's files hold, for a page from a folder can fetch no file.</summary>
public sealed class MakeWorkbookSchema : CollectionModule<Document>
{
    private static readonly UrlPath Workbook = new("assets/js/workbook-schema.js");

    private static readonly UrlPath Round = new("assets/js/round-schema.js");

    /// <summary>Where they are written.</summary>
    public static IReadOnlyList<UrlPath> Addresses { get; } = [Workbook, Round];

    /// <inheritdoc />
    protected override IEnumerable<Document> Run(IReadOnlyList<Document> documents, RunContext context) =>
        [
        .. documents,
        OutputFile.Of(Workbook, () => (byte[])[.. "(globalThis.playbook ??= {}).schema = "u8, .. WorkbookSchema.Json(), .. ";\n"u8]),
        OutputFile.Of(Round, () => (byte[])
        [
            .. "(globalThis.playbook ??= {}).schemas = { round: "u8, .. WorkbookSchema.RoundJson(), .. ", sealed: "u8, .. WorkbookSchema.SealedJson(), .. " };\n"u8,
        ]),
    ];
}
