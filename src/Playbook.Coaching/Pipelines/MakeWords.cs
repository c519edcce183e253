using System.Text;
using System.Text.Json;
using Playbook.Coaching.Build;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;
using Playbook.Engine.Pipelines;

namespace Playbook.Coaching.Pipelines;

/// <summary>
/// Makes the scripts that give the theme's scripts their words: the texts of the interface whose key begins with <c>tool.</c>;
/// with <c>sheets.</c> in a script for the workbook page; with <c>assessing.</c> and <c>comparing.</c> in scripts for the pages of those; with <c>defining.</c> in one for the pages on which a wheel is put into other words; with <c>searching.</c> in one for the search; with <c>asking.</c> in one for the question bank and the tray; and with <c>transfer.</c> in one that is loaded when a file comes or goes.
/// </summary>
/// <param name="build">The build.</param>
public sealed class MakeWords(BuildContext build) : CollectionModule<Document>
{
    private static readonly (string Prefix, UrlPath Address)[] Scripts =
    [
        ("tool.", new UrlPath("assets/js/words.js")),
        ("sheets.", new UrlPath("assets/js/workbook-words.js")),
        ("assessing.", new UrlPath("assets/js/assess-words.js")),
        ("comparing.", new UrlPath("assets/js/compare-words.js")),
        ("defining.", new UrlPath("assets/js/define-words.js")),
        ("searching.", new UrlPath("assets/js/search-words.js")),
        ("asking.", new UrlPath("assets/js/question-words.js")),
        ("transfer.", new UrlPath("assets/js/transfer-words.js")),
    ];

    /// <summary>Where they are written.</summary>
    public static IEnumerable<UrlPath> Addresses => Scripts.Select(script => script.Address);

    /// <inheritdoc />
    protected override IEnumerable<Document> Run(IReadOnlyList<Document> documents, RunContext context) =>
        [.. documents, .. Scripts.Select(script => OutputFile.Of(script.Address, () => Encoding.UTF8.GetBytes(Script(script.Prefix))))];

    private string Script(string prefix)
    {
        var words = new SortedDictionary<string, string>(
            build.Strings.Texts.Where(text => text.Key.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(text => text.Key[prefix.Length..], text => text.Value),
            StringComparer.Ordinal);
        return $"Object.assign((globalThis.playbook ??= {{}}).words ??= {{}}, {JsonSerializer.Serialize(words)});\n";
    }
}
