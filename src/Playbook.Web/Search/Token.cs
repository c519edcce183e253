namespace Playbook.Web.Search;

/// <summary>A word of a text, as the index knows it.</summary>
/// <param name="Term">What is looked up: the stem of the word where its language has a stemmer.</param>
/// <param name="Form">The folded word itself.</param>
public readonly record struct Token(string Term, string Form)
{
    /// <summary>
    /// Whether it is the last character of text that is read in pairs. Every other one begins a pair, and is found by that; this
    /// one is a token for the sake of searches for a single character. It stands where its pair does.
    /// </summary>
    public bool IsEnd { get; init; }
}
