namespace Playbook.Testing.Hostile;

/// <summary>A place where content goes in, with what it comes out in.</summary>
/// <param name="Name">What an author would call it.</param>
/// <param name="Lands">Where the generator writes it: text, attributes, files.</param>
/// <param name="Put">Writes a snippet there in a handbook, as the snippet of a number.</param>
public sealed record Place(string Name, string Lands, Action<HandbookDraft, Snippet, int> Put);
