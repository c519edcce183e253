using System.Text;
using System.Text.Json;
using Playbook.Coaching.Build;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;
using Playbook.Engine.Pipelines;

namespace Playbook.Coaching.Pipelines;

/// <summary>Makes the script that gives the theme's scripts their words: all texts of the interface whose key begins with <c>tool.</c></summary>
/// <param name="build">The build.</param>
public sealed class MakeWords(BuildContext build) : CollectionModule<Document>
{
    private const string Prefix = "tool.";

    /// <summary>Where it is written.</summary>
    public static UrlPath Address { get; } = new("assets/js/words.js");

    /// <inheritdoc />
    protected override IEnumerable<Document> Run(IReadOnlyList<Document> documents, RunContext context) =>
        [.. documents, OutputFile.Of(Address, () => Encoding.UTF8.GetBytes(Script()))];

    private string Script()
    {
        var words = new SortedDictionary<string, string>(
            build.Strings.Texts.Where(text => text.Key.StartsWith(Prefix, StringComparison.Ordinal)).ToDictionary(text => text.Key[Prefix.Length..], text => text.Value),
            StringComparer.Ordinal);
        return $"(globalThis.playbook ??= {{}}).words = {JsonSerializer.Serialize(words)};\n";
    }
}
