namespace Playbook.Benchmarks.Reports;

/// <summary>A column of a table.</summary>
/// <param name="Title">What stands at its head.</param>
/// <param name="IsNumber">Whether its cells stand at the right.</param>
internal sealed record TextColumn(string Title, bool IsNumber = false);
