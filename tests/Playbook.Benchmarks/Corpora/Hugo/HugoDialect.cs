using Playbook.Benchmarks.Corpora.Guides;

namespace Playbook.Benchmarks.Corpora.Hugo;

/// <summary>Guides as Hugo reads them. It follows no links to files, so they lead to the finished pages.</summary>
internal sealed class HugoDialect : IDialect
{
    /// <inheritdoc />
    public string ContentFolder => "content/";

    /// <inheritdoc />
    public string OrderKey => "weight";

    /// <inheritdoc />
    public string LinkEnding => ".html";

    /// <inheritdoc />
    public string Tip(string title, string text) => $"> **{title}.** {text}";
}
