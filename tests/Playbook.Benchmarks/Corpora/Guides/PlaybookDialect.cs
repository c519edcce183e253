namespace Playbook.Benchmarks.Corpora.Guides;

/// <summary>Guides as Playbook reads them.</summary>
internal sealed class PlaybookDialect : IDialect
{
    /// <inheritdoc />
    public string ContentFolder => "";

    /// <inheritdoc />
    public string OrderKey => "order";

    /// <inheritdoc />
    public string LinkEnding => ".md";

    /// <inheritdoc />
    public string Tip(string title, string text) => $"::: tip {{title=\"{title}\"}}\n{text}\n:::";
}
