using Playbook.Coaching.Content;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Questions.Import;

/// <summary>A bank file and what it should say after an import.</summary>
/// <param name="Path">Its path inside the input folder.</param>
/// <param name="DisplayPath">Its path in front of people.</param>
/// <param name="Input">Which of the site's own input folders it lies in, from 0.</param>
/// <param name="Text">All of its text.</param>
/// <param name="Count">How many questions are new in it.</param>
/// <param name="Added">The lines that are new in it, without those around them.</param>
public sealed record BankFile(SourcePath Path, string DisplayPath, int Input, string Text, int Count, string Added)
{
    /// <summary>Where the bank of a name lies in an input folder.</summary>
    internal static SourcePath PathOf(string name) => new($"{Kinds.Of(Kind.Bank).Folder}/{name}.md");
}
