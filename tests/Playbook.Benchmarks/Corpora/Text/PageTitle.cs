namespace Playbook.Benchmarks.Corpora.Text;

/// <summary>A title that no other page has, and a file name made of it.</summary>
/// <param name="Gerund">Its first word.</param>
/// <param name="Adjective">Its second word.</param>
/// <param name="Noun">Its third word, in the singular.</param>
internal readonly record struct PageTitle(string Gerund, string Adjective, string Noun)
{
    // A prime that divides no list's length visits every combination once before it comes to one again.
    private const int Stride = 7919;

    /// <summary>How many titles there are.</summary>
    public static int Count => Words.Gerunds.Count * Words.Adjectives.Count * Words.Nouns.Count;

    /// <summary>The title as people read it.</summary>
    public string Text => $"{Prose.Capital(Gerund)} {Adjective} {Noun}s";

    /// <summary>The title as a file name without an ending.</summary>
    public string Slug => $"{Gerund}-{Adjective}-{Noun}s";

    /// <summary>The title of a page by its number.</summary>
    public static PageTitle Of(int page)
    {
        var combination = (int)((long)page * Stride % Count);
        var (rest, noun) = Math.DivRem(combination, Words.Nouns.Count);
        var (gerund, adjective) = Math.DivRem(rest, Words.Adjectives.Count);
        return new PageTitle(Words.Gerunds[gerund], Words.Adjectives[adjective], Words.Nouns[noun]);
    }
}
