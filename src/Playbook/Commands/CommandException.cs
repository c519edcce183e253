namespace Playbook.Commands;

/// <summary>Ends a command with a message for the person who typed it.</summary>
/// <param name="message">Whole sentences saying what is wrong and what to do.</param>
/// <param name="exitCode">One of <see cref="Commands.ExitCode"/>.</param>
internal sealed class CommandException(string message, int exitCode) : Exception(message)
{
    /// <summary>What the program ends with.</summary>
    public int ExitCode => exitCode;

    /// <summary>The command line asks for something that is not there.</summary>
    public static CommandException BadUsage(string message) => new(message, Commands.ExitCode.BadUsage);
}
