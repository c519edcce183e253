namespace Playbook.Engine.Diagnostics;

/// <summary>Finds the known word closest to a mistyped one.</summary>
public static class DidYouMean
{
    /// <summary><c>Did you mean 'x'?</c>, or null when nothing is close.</summary>
    public static string? Suggest(string found, IEnumerable<string> known) =>
        Closest(found, known) is { } word ? $"Did you mean '{word}'?" : null;

    /// <summary>The known word within a third of the length in edits (at least one, case ignored), or null.</summary>
    public static string? Closest(string found, IEnumerable<string> known)
    {
        var limit = Math.Max(1, found.Length / 3);
        return known
            .Distinct(StringComparer.Ordinal)
            .Select(word => (word, distance: Distance(found.ToUpperInvariant(), word.ToUpperInvariant(), limit)))
            .Where(candidate => candidate.distance <= limit)
            .OrderBy(candidate => candidate.distance)
            .ThenBy(candidate => candidate.word, StringComparer.Ordinal)
            .Select(candidate => candidate.word)
            .FirstOrDefault();
    }

    /// <summary>Optimal string alignment distance (insert, delete, replace, swap neighbours), or limit + 1 when it is more.</summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return limit + 1;
        }

        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j : Cell(rows, a, b, i, j);
            }
        }

        return rows[a.Length, b.Length];
    }

    private static int Cell(int[,] rows, string a, string b, int i, int j)
    {
        var cost = a[i - 1] == b[j - 1] ? 0 : 1;
        var best = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
        var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
    }
}
