using Playbook.Pdf;

namespace Playbook.Commands.Pdf;

/// <summary>Which browsers a command may print with.</summary>
internal static class BrowserChoice
{
    /// <summary>The browser that is named by the option, or else by the environment; where neither does, all that are found, best first.</summary>
    /// <param name="places">Where browsers may be.</param>
    /// <param name="named">What the option says, or null.</param>
    /// <param name="workingDirectory">Absolute path that a relative path starts from.</param>
    /// <exception cref="CommandException">There is none.</exception>
    public static IReadOnlyList<string> Find(BrowserPlaces places, string? named, string workingDirectory)
    {
        if (named is not null)
        {
            return Named(named) ?? throw CommandException.BadUsage($"There is no browser '{named}'. Name the executable of Chromium, Chrome or Edge with --browser.");
        }

        if (places.Variable(BrowserPlaces.VariableName) is { } variable && !string.IsNullOrWhiteSpace(variable))
        {
            return Named(variable) ?? throw new CommandException(
                $"{BrowserPlaces.VariableName} says '{variable}', but there is no such browser. Name the executable of one, or unset the variable.",
                ExitCode.Errors);
        }

        return places.Find() is { Count: > 0 } found ? found : throw new CommandException(
            $"""
            To print, Playbook needs Chromium, Chrome or Edge, and finds none.
            Install one (Debian: apt-get install chromium), or name its executable with --browser or in the environment variable {BrowserPlaces.VariableName}.
            Looked {places.Describe()}.
            """,
            ExitCode.Errors);

        IReadOnlyList<string>? Named(string name) => places.Find(name, workingDirectory) is { } file ? [file] : null;
    }
}
