using Playbook.Coaching.Data;
using Playbook.Coaching.Site;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;
using Playbook.Engine.Pipelines;

namespace Playbook.Coaching.Pipelines;

/// <summary>Makes <c>data/*.json</c> and <c>data/schemas/*.schema.json</c>. Of workbooks, rounds and sealed ratings there is a schema alone: what is in them is people's own.</summary>
public sealed class MakeData : CollectionModule<Document>
{
    /// <summary>What people keep and swap: of these there is a schema alone.</summary>
    private static readonly Dictionary<string, Func<byte[]>> PeoplesFiles = new(StringComparer.Ordinal)
    {
        ["workbook"] = WorkbookSchema.Json,
        ["round"] = WorkbookSchema.RoundJson,
        ["sealed"] = WorkbookSchema.SealedJson,
    };

    private static readonly string[] Names = ["questions", "skills", "wheels", "sessions", "plans"];

    /// <summary>Addresses that these files take.</summary>
    public static IEnumerable<UrlPath> Addresses =>
        Names.SelectMany(name => new[] { DataAddress(name), SchemaAddress(name) }).Concat(PeoplesFiles.Keys.Select(SchemaAddress));

    /// <inheritdoc />
    protected override IEnumerable<Document> Run(IReadOnlyList<Document> documents, RunContext context)
    {
        var handbook = context.Processed<SiteMap>(ContentPipeline.PipelineName).Single().Handbook;
        var data = new DataFactory(handbook);
        return
        [
            .. documents,
            .. Files("questions", "Questions", data.Questions),
            .. Files("skills", "Skills", data.Skills),
            .. Files("wheels", "Wheels", data.Wheels),
            .. Files("sessions", "Sessions", data.Sessions),
            .. Files("plans", "Example plans", data.Plans),
            .. PeoplesFiles.Select(file => OutputFile.Of(SchemaAddress(file.Key), () => file.Value())),
        ];
    }

    private static IEnumerable<OutputFile> Files<T>(string name, string title, Func<T> data) =>
    [
        OutputFile.Of(DataAddress(name), () => DataJson.Write(data())),
        OutputFile.Of(SchemaAddress(name), () => DataJson.Schema<T>(title)),
    ];

    private static UrlPath DataAddress(string name) => new($"data/{name}.json");

    private static UrlPath SchemaAddress(string name) => new($"data/schemas/{name}.schema.json");
}
