namespace Playbook.Web.Yaml;

/// <summary>A failure in words that an author can act on.</summary>
/// <param name="Start">Offset of what to look at.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Suggestion">What to do, or null.</param>
internal sealed record YamlMistake(int Start, int End, string Message, string? Suggestion = null);
