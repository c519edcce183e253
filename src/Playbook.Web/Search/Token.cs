namespace Playbook.Web.Search;

/// <summary>A word of a text, as the index knows it.</summary>
/// <param name="Term">What is looked up: the stem of the word where its language has a stemmer.</param>
/// <param name="Form">The folded word itself.</param>
public readonly record struct Token(string Term, string Form);
