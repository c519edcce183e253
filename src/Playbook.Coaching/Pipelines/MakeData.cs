using Playbook.Coaching.Data;
using Playbook.Coaching.Site;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;
using Playbook.Engine.Pipelines;

namespace Playbook.Coaching.Pipelines;

/// <summary>Makes <c>data/*.json</c> and <c>data/schemas/*.schema.json</c>. Of a workbook there is a schema alone: what is in one is people's own.</summary>
public sealed class MakeData : CollectionModule<Document>
{
    private const string Workbook = "workbook";

    private static readonly string[] Names = ["questions", "skills", "wheels", "sessions", "plans"];

    /// <summary>Addresses that these files take.</summary>
    public static IEnumerable<UrlPath> Addresses =>
        Names.SelectMany(name => new[] { DataAddress(name), SchemaAddress(name) }).Append(SchemaAddress(Workbook));

    /// <inheritdoc />
    protected override IEnumerable<Document> Run(IReadOnlyList<Document> documents, RunContext context)
    {
        var handbook = context.Processed<SiteMap>(ContentPipeline.PipelineName).Single().Handbook;
        var data = new DataFactory(handbook);
        return
        [
            .. Files("questions", "Questions", data.Questions),
            .. Files("skills", "Skills", data.Skills),
            .. Files("wheels", "Wheels", data.Wheels),
            .. Files("sessions", "Sessions", data.Sessions),
            .. Files("plans", "Example plans", data.Plans),
            OutputFile.Of(SchemaAddress(Workbook), () => WorkbookSchema.Json()),
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
