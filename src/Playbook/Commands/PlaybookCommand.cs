using System.CommandLine;

namespace Playbook.Commands;

/// <summary>A command with examples in its help.</summary>
/// <param name="name">The word that is typed.</param>
/// <param name="description">What it does, as one sentence.</param>
internal abstract class PlaybookCommand(string name, string description) : Command(name, description)
{
    /// <summary>Command lines worth copying, each with what it is for.</summary>
    public abstract IReadOnlyList<Example> Examples { get; }
}
