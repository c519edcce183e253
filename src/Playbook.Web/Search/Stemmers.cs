namespace Playbook.Web.Search;

/// <summary>Which language has a stemmer.</summary>
public static class Stemmers
{
    /// <summary>What makes the stem of a folded word of a language, or null: then words are found by their beginnings.</summary>
    /// <param name="language">As in the settings: <c>en</c>, <c>en-GB</c>.</param>
    public static Func<string, string>? Of(string language) =>
        language.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase) ? EnglishStemmer.Stem : null;
}
