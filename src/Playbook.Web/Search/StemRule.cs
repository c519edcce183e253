namespace Playbook.Web.Search;

/// <summary>An ending, what it becomes, and the letters of which one must stand before it; any if there are none.</summary>
internal readonly record struct StemRule(string Ending, string Becomes = "", string After = "")
{
    /// <summary>
    /// Applies the rule of the longest ending that the word has, if it has it after the given place. A shorter
    /// ending is not tried then.
    /// </summary>
    /// <param name="rules">Longest endings first.</param>
    /// <param name="word">The word, which is changed.</param>
    /// <param name="region">How many letters must stand before the ending.</param>
    internal static void Apply(ReadOnlySpan<StemRule> rules, ref StemLetters word, int region)
    {
        foreach (var rule in rules)
        {
            if (!word.EndsWith(rule.Ending)) continue;
            if (rule.Fits(word, region)) word.Replace(rule.Ending.Length, rule.Becomes);
            return;
        }
    }

    private bool Fits(StemLetters word, int region)
    {
        var start = word.Length - Ending.Length;
        if (ReferenceEquals(Ending, StemRules.InRegion2)) region = word.Region2;
        return start >= region && (After.Length == 0 || (start > 0 && After.Contains(word[start - 1], StringComparison.Ordinal)));
    }
}
