using System.ComponentModel;
using System.Diagnostics;

namespace Playbook.Browser.Tests.Browsers;

/// <summary>The ways to get a browser onto a machine that has none. Each says in a line how it went.</summary>
internal static class BrowserInstaller
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Playwright's own download, for any system that reaches its servers.</summary>
    public static async Task<string> ByPlaywrightAsync()
    {
        // Its own default gives each of many attempts half a minute, too long where a firewall swallows packets.
        Environment.SetEnvironmentVariable("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", "10000");
        try
        {
            var code = await Task.Run(() => Microsoft.Playwright.Program.Main(["install", "--no-shell", "chromium"]))
                .WaitAsync(Patience);
            return code == 0 ? "Playwright's installer succeeded" : $"Playwright's installer failed with exit code {code}";
        }
        catch (TimeoutException)
        {
            return $"Playwright's installer did not finish within {Patience.TotalMinutes} minutes";
        }
    }

    /// <summary>Debian's package, where this process may install one.</summary>
    public static async Task<string> ByAptAsync()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/apt-get"))
        {
            return "apt-get is not here";
        }

        if (!Environment.IsPrivilegedProcess)
        {
            return "apt-get needs root";
        }

        var update = await RunAsync("apt-get", "update");
        return update.EndsWith("succeeded", StringComparison.Ordinal)
            ? await RunAsync("apt-get", "install", "-y", "--no-install-recommends", "chromium")
            : update;
    }

    private static async Task<string> RunAsync(string command, params string[] arguments)
    {
        var line = $"{command} {string.Join(' ', arguments)}";
        var start = new ProcessStartInfo(command, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" },
        };
        using var time = new CancellationTokenSource(Patience);
        using var process = Process.Start(start) ?? throw new Win32Exception($"{command} did not start");
        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(time.Token);
            var errors = process.StandardError.ReadToEndAsync(time.Token);
            await process.WaitForExitAsync(time.Token);
            await output;
            return process.ExitCode == 0 ? $"{line} succeeded" : $"{line} failed with exit code {process.ExitCode}: {(await errors).Trim()}";
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return $"{line} did not finish within {Patience.TotalMinutes} minutes";
        }
    }
}
