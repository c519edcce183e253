using System.Diagnostics;

namespace Playbook.Tests.EndToEnd;

/// <summary>Runs the program as people do: as a process of its own.</summary>
internal static class PlaybookProcess
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "playbook.dll");

    /// <summary>Runs a command to its end.</summary>
    /// <param name="folder">The working directory.</param>
    /// <param name="arguments">The words after the program's name.</param>
    /// <param name="environment">Variables of its environment, beside those of the test.</param>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(
        string folder, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
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

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await errors);
    }
}
