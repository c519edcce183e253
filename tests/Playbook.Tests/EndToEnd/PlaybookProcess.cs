using System.Diagnostics;

namespace Playbook.Tests.EndToEnd;

/// <summary>Runs the program as people do: as a process of its own.</summary>
internal static class PlaybookProcess
{
    /// <summary>The program.</summary>
    public static readonly string Program = Path.Combine(AppContext.BaseDirectory, "playbook.dll");

    /// <summary>The program as it is on systems that cannot exchange two folders in one step.</summary>
    public static readonly string WithoutExchange = Path.Combine(AppContext.BaseDirectory, "Playbook.WithoutExchange.dll");

    /// <summary>Runs a command to its end.</summary>
    /// <param name="folder">The working directory.</param>
    /// <param name="arguments">The words after the program's name.</param>
    /// <param name="environment">Variables of its environment, beside those of the test.</param>
    public static Task<(int ExitCode, string Output, string Errors)> RunAsync(
        string folder, IEnumerable<string> arguments, params (string Name, string Value)[] environment) =>
        RunCommandLineAsync(folder, ["dotnet", Program, .. arguments], environment);

    /// <summary>Runs any command line to its end.</summary>
    /// <param name="folder">The working directory.</param>
    /// <param name="commandLine">A program and the words after its name.</param>
    /// <param name="environment">Variables of its environment, beside those of the test.</param>
    public static async Task<(int ExitCode, string Output, string Errors)> RunCommandLineAsync(
        string folder, IReadOnlyList<string> commandLine, params (string Name, string Value)[] environment)
    {
        using var process = Start(folder, commandLine, environment);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>Starts a command line. What it writes waits to be read.</summary>
    /// <param name="folder">The working directory.</param>
    /// <param name="commandLine">A program and the words after its name.</param>
    /// <param name="environment">Variables of its environment, beside those of the test.</param>
    public static Process Start(
        string folder, IReadOnlyList<string> commandLine, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(commandLine[0], commandLine.Skip(1))
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
