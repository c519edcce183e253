using System.Runtime.CompilerServices;

namespace Playbook.Engine.Diagnostics;

/// <summary>Finds the known word closest to a mistyped one.</summary>
public static class DidYouMean
{
    private const int LongestWord = 200;
    private const int MostCandidates = 200;

    /// <summary>Long lists in order; each is asked again and again.</summary>
    private static readonly ConditionalWeakTable<IReadOnlyCollection<string>, string[]> Sorted = [];

    /// <summary><c>Did you mean 'x'?</c>, or null when nothing is close.</summary>
    public static string? Suggest(string found, IEnumerable<string> known) =>
        Closest(found, known) is { } word ? $"Did you mean '{word}'?" : null;

    /// <summary>
    /// The known word within a third of the length in edits (at least one, case ignored), or null. Of very many words only
    /// the neighbours in the alphabet are looked at, and very long ones are nobody's typing errors: a handbook may have
    /// ten thousand pages and as many broken links.
    /// </summary>
    public static string? Closest(string found, IEnumerable<string> known)
    {
        if (found.Length > LongestWord)
        {
            return null;
        }

        var limit = Math.Max(1, found.Length / 3);
        var wanted = found.ToUpperInvariant();
        return Candidates(found, known)
            .Distinct(StringComparer.Ordinal)
            .Select(word => (word, distance: Distance(wanted, word.ToUpperInvariant(), limit)))
            .Where(candidate => candidate.distance <= limit)
            .OrderBy(candidate => candidate.distance)
            .ThenBy(candidate => candidate.word, StringComparer.Ordinal)
            .Select(candidate => candidate.word)
            .FirstOrDefault();
    }

    private static IEnumerable<string> Candidates(string found, IEnumerable<string> known)
    {
        if (known is not IReadOnlyCollection<string> { Count: > MostCandidates } many)
        {
            return known;
        }

        // A list that has grown since is another list.
        var sorted = Sorted.GetValue(many, Sort);
        if (sorted.Length != many.Count)
        {
            Sorted.AddOrUpdate(many, sorted = Sort(many));
        }

        var place = Array.BinarySearch(sorted, found, StringComparer.OrdinalIgnoreCase);
        var first = Math.Clamp((place < 0 ? ~place : place) - (MostCandidates / 2), 0, sorted.Length - MostCandidates);
        return new ArraySegment<string>(sorted, first, MostCandidates);
    }

    private static string[] Sort(IReadOnlyCollection<string> words) =>
        [.. words.Order(StringComparer.OrdinalIgnoreCase).ThenBy(word => word, StringComparer.Ordinal)];

    /// <summary>Optimal string alignment distance (insert, delete, replace, swap neighbours), or limit + 1 when it is more.</summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return limit + 1;
        }

        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> above = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            var least = int.MaxValue;
            for (var j = 0; j <= b.Length; j++)
            {
                row[j] = i == 0 || j == 0 ? i + j : Cell(new Rows(before, above, row), a, b, (i, j));
                least = Math.Min(least, row[j]);
            }

            if (least > limit)
            {
                return limit + 1;
            }

            var free = before;
            before = above;
            above = row;
            row = free;
        }

        return above[b.Length];
    }

    private static int Cell(Rows rows, string a, string b, (int I, int J) at)
    {
        var (i, j) = at;
        var cost = a[i - 1] == b[j - 1] ? 0 : 1;
        var best = Math.Min(Math.Min(rows.Above[j] + 1, rows.Row[j - 1] + 1), rows.Above[j - 1] + cost);
        var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(best, rows.Before[j - 2] + 1) : best;
    }

    /// <summary>The last three rows of the table of distances between beginnings.</summary>
    private readonly ref struct Rows(Span<int> before, Span<int> above, Span<int> row)
    {
        public readonly ReadOnlySpan<int> Before = before;

        public readonly ReadOnlySpan<int> Above = above;

        public readonly ReadOnlySpan<int> Row = row;
    }
}
