namespace Playbook.Benchmarks.Processes;

/// <summary>How a measured program ended.</summary>
/// <param name="Measurement">What it took.</param>
/// <param name="ExitCode">What it told the shell.</param>
/// <param name="Output">What it wrote, errors last.</param>
internal sealed record MeasuredExit(Measurement Measurement, int ExitCode, string Output);
