namespace Playbook.Benchmarks.Searching;

/// <summary>What a search found.</summary>
/// <param name="Total">How many results there are.</param>
/// <param name="Pages">The addresses of the first, from the top of the site; a fragment may follow.</param>
internal sealed record SearchAnswer(int Total, IReadOnlyList<string> Pages);
