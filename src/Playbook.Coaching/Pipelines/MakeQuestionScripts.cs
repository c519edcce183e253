using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Playbook.Coaching.QuestionBank;
using Playbook.Coaching.Site;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;
using Playbook.Engine.Pipelines;

namespace Playbook.Coaching.Pipelines;

/// <summary>
/// Makes the scripts that give the question bank and the tray what they show: all questions, the sessions that they can be sent
/// to, and the handbook they belong to. A page from a folder can fetch no data file.
/// </summary>
public sealed class MakeQuestionScripts : CollectionModule<Document>
{
    /// <summary>The folder in which they are written, which is theirs alone.</summary>
    public const string Folder = "assets/js/questions/";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <inheritdoc />
    protected override IEnumerable<Document> Run(IReadOnlyList<Document> documents, RunContext context)
    {
        var handbook = context.Processed<SiteMap>(ContentPipeline.PipelineName).Single().Handbook;
        if (handbook.AllQuestions.Count == 0)
        {
            return documents;
        }

        var scripts = new QuestionScripts(handbook);
        return
        [
            .. documents,
            Script("all", "questions", scripts.Questions),
            Script("sessions", "sessions", scripts.Sessions),
            Script("handbook", "handbook", scripts.Handbook),
        ];
    }

    private static OutputFile Script<T>(string name, string key, Func<T> data) => OutputFile.Of(
        new UrlPath($"{Folder}{name}.js"),
        () => Encoding.UTF8.GetBytes($"(globalThis.playbook ??= {{}}).{key} = {JsonSerializer.Serialize(data(), Options)};\n"));
}
