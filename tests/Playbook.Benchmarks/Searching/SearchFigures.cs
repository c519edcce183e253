using Playbook.Benchmarks.Scenarios;

namespace Playbook.Benchmarks.Searching;

/// <summary>What a search costs on a site of one size.</summary>
/// <param name="Name">Which search.</param>
/// <param name="Pages">How many pages the site has.</param>
/// <param name="FirstResult">The bytes from nothing to the first result of a query of two words, in the middle of several queries.</param>
/// <param name="Files">How many files the search has in the site.</param>
/// <param name="Bytes">Their bytes on disk.</param>
/// <param name="Typing">How long each search took while somebody typed for the first time.</param>
/// <param name="TypingAgain">The same when all of it had been loaded.</param>
internal sealed record SearchFigures(string Name, int Pages, long FirstResult, int Files, long Bytes, Samples Typing, Samples TypingAgain);
