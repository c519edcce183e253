namespace Playbook.Benchmarks.Scenarios;

/// <summary>Times of the same thing, done several times.</summary>
internal sealed class Samples
{
    private readonly TimeSpan[] _sorted;

    /// <summary>The times, in any order; at least one.</summary>
    public Samples(IEnumerable<TimeSpan> times)
    {
        _sorted = [.. times.Order()];
        ArgumentOutOfRangeException.ThrowIfZero(_sorted.Length, nameof(times));
    }

    /// <summary>The shortest.</summary>
    public TimeSpan Min => _sorted[0];

    /// <summary>The longest.</summary>
    public TimeSpan Max => _sorted[^1];

    /// <summary>The one in the middle; of an even number, the mean of the two in the middle.</summary>
    public TimeSpan Median => (_sorted[(_sorted.Length - 1) / 2] + _sorted[_sorted.Length / 2]) / 2;

    /// <summary>The shortest that so many percent do not exceed, itself among them.</summary>
    /// <param name="percent">From 1 to 100.</param>
    public TimeSpan Percentile(int percent) => _sorted[(((percent * _sorted.Length) + 99) / 100) - 1];
}
