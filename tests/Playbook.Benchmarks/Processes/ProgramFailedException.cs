namespace Playbook.Benchmarks.Processes;

/// <summary>A program that was to be measured did not do its work, so its figures mean nothing.</summary>
/// <param name="message">What was run, and what it said.</param>
internal sealed class ProgramFailedException(string message) : Exception(message);
