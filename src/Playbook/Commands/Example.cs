namespace Playbook.Commands;

/// <summary>An example in a command's help.</summary>
/// <param name="CommandLine">What to type, the program's name included.</param>
/// <param name="Purpose">What it is for, in a few words.</param>
internal sealed record Example(string CommandLine, string Purpose);
