namespace Playbook.Benchmarks.Interaction;

/// <summary>Something that somebody does on a page, and how long the page took to answer.</summary>
/// <param name="What">What is done.</param>
/// <param name="Count">How often it was done.</param>
/// <param name="Milliseconds">How long those keys and clicks took that took at least 16 ms.</param>
internal sealed record TimedAct(string What, int Count, IReadOnlyList<double> Milliseconds);
