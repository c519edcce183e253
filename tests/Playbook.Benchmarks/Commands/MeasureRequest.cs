namespace Playbook.Benchmarks.Commands;

/// <summary>What to measure.</summary>
/// <param name="Corpora">Names of the corpora.</param>
/// <param name="Scenarios">Names of the scenarios.</param>
/// <param name="Pages">Sizes; null for the usual ones.</param>
/// <param name="Runs">How many runs a figure is made of.</param>
/// <param name="Edits">How many edits the figure of a preview is made of.</param>
/// <param name="Program">Path of another program than the checkout's, or null.</param>
/// <param name="IsMarkdown">Whether tables are written in Markdown.</param>
internal sealed record MeasureRequest(
    IReadOnlyList<string> Corpora,
    IReadOnlyList<string> Scenarios,
    IReadOnlyList<int>? Pages,
    int Runs,
    int Edits,
    string? Program,
    bool IsMarkdown);
