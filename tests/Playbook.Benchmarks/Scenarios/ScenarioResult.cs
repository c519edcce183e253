namespace Playbook.Benchmarks.Scenarios;

/// <summary>What a scenario took at a size.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Corpus">Name of the corpus.</param>
/// <param name="Pages">How many pages.</param>
/// <param name="Figures">What was measured.</param>
internal sealed record ScenarioResult(IScenario Scenario, string Corpus, int Pages, Figures Figures);
