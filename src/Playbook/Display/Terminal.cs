using Spectre.Console;

namespace Playbook.Display;

/// <summary>Where the program writes, and what it may do there.</summary>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error)
{
    /// <summary>Whether standard error is a screen that can be drawn upon.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>Whether standard error shows colours, and nobody has asked it not to.</summary>
    public bool UsesColor { get; init; }

    /// <summary>The terminal this process was started from.</summary>
    public static Terminal OfProcess()
    {
        var isInteractive = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb" && SpeaksAnsi();
        return new Terminal(Console.Out, Console.Error)
        {
            IsInteractive = isInteractive,
            UsesColor = isInteractive && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        };
    }

    /// <summary>Asked on Windows only, where asking also switches it on: it costs time, and terminals elsewhere all do.</summary>
    private static bool SpeaksAnsi() =>
        !OperatingSystem.IsWindows()
        || AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }).Profile.Capabilities.Ansi;
}
