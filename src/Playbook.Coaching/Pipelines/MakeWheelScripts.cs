using System.Text;
using System.Text.Json;
using Playbook.Coaching.Assessment;
using Playbook.Coaching.Site;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;
using Playbook.Engine.Pipelines;

namespace Playbook.Coaching.Pipelines;

/// <summary>
/// Makes the scripts that give the assessment and the comparison the words of a wheel, one for what it is made of and one for
/// what serves its skills: a page from a folder can fetch no data file.
/// </summary>
public sealed class MakeWheelScripts : CollectionModule<Document>
{
    /// <summary>The folder in which they are written, which is theirs alone.</summary>
    public const string Folder = "assets/js/wheels/";

    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <inheritdoc />
    protected override IEnumerable<Document> Run(IReadOnlyList<Document> documents, RunContext context)
    {
        var site = context.Processed<SiteMap>(ContentPipeline.PipelineName).Single();
        var scripts = new WheelScripts(site.Handbook);
        return
        [
            .. documents,
            .. site.Pages.OfType<AssessSitePage>().SelectMany(page => new[]
            {
                OutputFile.Of(new UrlPath($"{Folder}{page.Name}.js"), () => Script("wheels", page.Wheel.Id, scripts.Wheel(page.Wheel, AssessmentForm.Of(page.Wheel, site.Handbook)!))),
                OutputFile.Of(new UrlPath($"{Folder}growth/{page.Name}.js"), () => Script("growth", page.Wheel.Id, scripts.Growth(page.Wheel))),
            }),
        ];
    }

    private static byte[] Script<T>(string name, string wheel, T data) =>
        Encoding.UTF8.GetBytes($"((globalThis.playbook ??= {{}}).{name} ??= {{}})[{JsonSerializer.Serialize(wheel)}] = {JsonSerializer.Serialize(data, Options)};\n");
}
