namespace Playbook.Coaching.Review;

/// <summary>
/// Finds, among sets of words, one that is nearly another: of all words in either, most are in both (the index of Jaccard).
/// Takes time in proportion to their number, however alike they are.
/// </summary>
/// <param name="texts">The sets, in order.</param>
public sealed class SimilarTexts(IReadOnlyList<IReadOnlySet<string>> texts)
{
    private const double Alike = 0.75;

    /// <summary>With fewer words two texts that differ in one would count as the same.</summary>
    private const int FewestWords = 4;

    /// <summary>A word that so many texts have among their rarest tells little: no more are looked at.</summary>
    private const int MostCandidates = 100;

    private readonly Dictionary<string, int> _frequency =
        texts.SelectMany(text => text).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>Each text that is nearly an earlier one, and that one.</summary>
    public IEnumerable<(int Text, int Earlier)> Pairs()
    {
        var same = new Dictionary<string, int>(StringComparer.Ordinal);
        var byWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < texts.Count; i++)
        {
            var words = texts[i].Order(StringComparer.Ordinal).ToList();
            if (words.Count == 0)
            {
                continue;
            }

            var rarest = Rarest(words);
            if (!same.TryAdd(string.Join(' ', words), i))
            {
                yield return (i, same[string.Join(' ', words)]);
            }
            else if (Candidates(rarest, byWord).Cast<int?>().FirstOrDefault(other => AreAlike(texts[i], texts[other!.Value])) is { } twin)
            {
                yield return (i, twin);
            }

            Add(i, rarest, byWord);
        }
    }

    /// <summary>Two sets that have most words in common have one of the rarest in common: only those need a list.</summary>
    private List<string> Rarest(List<string> words) =>
        [.. words.OrderBy(word => _frequency[word]).Take(words.Count - (int)Math.Ceiling(Alike * words.Count) + 1)];

    private static IEnumerable<int> Candidates(List<string> rarest, Dictionary<string, List<int>> byWord) =>
        rarest.SelectMany(word => byWord.GetValueOrDefault(word) ?? []).Distinct().Order();

    private static void Add(int text, List<string> rarest, Dictionary<string, List<int>> byWord)
    {
        foreach (var word in rarest)
        {
            var list = byWord.TryGetValue(word, out var known) ? known : byWord[word] = [];
            if (list.Count < MostCandidates)
            {
                list.Add(text);
            }
        }
    }

    private static bool AreAlike(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var common = one.Count(other.Contains);
        return Math.Max(one.Count, other.Count) >= FewestWords
            && common >= Alike * (one.Count + other.Count - common)
            && TurningWords.In(one).SetEquals(TurningWords.In(other));
    }
}
