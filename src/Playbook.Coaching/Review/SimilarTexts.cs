namespace Playbook.Coaching.Review;

/// <summary>
/// Finds, among sets of words, one that is nearly another: of all words in either, most are in both (the index of Jaccard).
/// Takes time in proportion to their number, however alike they are.
/// </summary>
/// <param name="texts">The sets, in order.</param>
/// <param name="mostCandidates">
/// How many texts are remembered for one of their rarest words. A word that more have tells little; without a limit every
/// twin is found, at the price of time where many texts are alike.
/// </param>
public sealed class SimilarTexts(IReadOnlyList<IReadOnlySet<string>> texts, int mostCandidates = SimilarTexts.UsualCandidates)
{
    private const int UsualCandidates = 100;

    private const double Alike = 0.75;

    /// <summary>With fewer words two texts that differ in one would count as the same.</summary>
    private const int FewestWords = 4;

    private readonly Dictionary<string, int> _frequency =
        texts.SelectMany(text => text).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _same = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);

    /// <summary>Each text that is nearly an earlier one, and that one.</summary>
    public IEnumerable<(int Text, int Earlier)> Pairs()
    {
        for (var i = 0; i < texts.Count; i++)
        {
            if (TwinOf(i) is { } twin)
            {
                yield return (i, twin);
            }

            Remember(i);
        }
    }

    /// <summary>The first of the remembered texts that one is the same as, else nearly the same as; null when there is none.</summary>
    public int? TwinOf(int text)
    {
        if (texts[text].Count == 0)
        {
            return null;
        }

        var words = Ordered(text);
        return _same.TryGetValue(string.Join(' ', words), out var same)
            ? same
            : Candidates(Rarest(words)).Cast<int?>().FirstOrDefault(other => AreAlike(texts[text], texts[other!.Value]));
    }

    /// <summary>Holds later texts against this one too.</summary>
    public void Remember(int text)
    {
        if (texts[text].Count == 0)
        {
            return;
        }

        var words = Ordered(text);
        _same.TryAdd(string.Join(' ', words), text);
        foreach (var word in Rarest(words))
        {
            var list = _byWord.TryGetValue(word, out var known) ? known : _byWord[word] = [];
            if (list.Count < mostCandidates)
            {
                list.Add(text);
            }
        }
    }

    private List<string> Ordered(int text) => [.. texts[text].Order(StringComparer.Ordinal)];

    /// <summary>Two sets that have most words in common have one of the rarest in common: only those need a list.</summary>
    private List<string> Rarest(List<string> words) =>
        [.. words.OrderBy(word => _frequency[word]).Take(words.Count - (int)Math.Ceiling(Alike * words.Count) + 1)];

    private IEnumerable<int> Candidates(List<string> rarest) =>
        rarest.SelectMany(word => _byWord.GetValueOrDefault(word) ?? []).Distinct().Order();

    private static bool AreAlike(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var common = one.Count(other.Contains);
        return Math.Max(one.Count, other.Count) >= FewestWords
            && common >= Alike * (one.Count + other.Count - common)
            && TurningWords.In(one).SetEquals(TurningWords.In(other));
    }
}
