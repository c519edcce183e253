namespace Playbook.Coaching.Content;

/// <summary>What the generator knows about a kind of page.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">Its name in front matter, templates and strings (<c>skill</c>).</param>
/// <param name="Folder">The top folder whose files are of this kind (<c>skills</c>).</param>
/// <param name="HasQuestions">Whether its list items may be questions, which end in attributes.</param>
/// <param name="Read">Reads a file as this kind.</param>
public sealed record KindDefinition(
    Kind Kind, string Name, string Folder, bool HasQuestions, Func<ReadContext, Page> Read);
