namespace Playbook.Benchmarks.Corpora;

/// <summary>How many pages a corpus may have: one craft at the least, and no more crafts than there are names for.</summary>
internal static class CorpusSize
{
    /// <summary>The fewest pages.</summary>
    public const int Least = 100;

    /// <summary>The most pages.</summary>
    public const int Most = 48_000;

    /// <summary>Refuses other sizes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer or more.</exception>
    public static void ThrowIfOutOfRange(int pages)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pages, Least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(pages, Most);
    }
}
