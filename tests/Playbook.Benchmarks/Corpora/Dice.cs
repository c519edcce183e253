namespace Playbook.Benchmarks.Corpora;

/// <summary>
/// Numbers that look random and are the same on every machine, in every version: SplitMix64. (The sequence of
/// <see cref="Random"/> may change with the framework.)
/// </summary>
/// <param name="seed">Where the sequence starts.</param>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Dice of one page: what other pages there are does not change its text.</summary>
    /// <param name="seed">Seed of the corpus.</param>
    /// <param name="page">Number of the page.</param>
    public static Dice Of(int seed, int page) => new(((ulong)(uint)seed << 32) | (uint)page);

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public int Between(int least, int most) => least + (int)(Next() % (ulong)(most - least + 1));

    /// <summary>True once in so many times.</summary>
    public bool OneIn(int times) => Between(1, times) == 1;

    /// <summary>One of several.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Between(0, items.Count - 1)];

    /// <summary>Several of several, none twice, in their order.</summary>
    public IReadOnlyList<T> Pick<T>(IReadOnlyList<T> items, int count)
    {
        var left = Math.Min(count, items.Count);
        var picked = new List<T>(left);
        for (var i = 0; left > 0; i++)
        {
            if (Between(1, items.Count - i) <= left)
            {
                picked.Add(items[i]);
                left--;
            }
        }

        return picked;
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
