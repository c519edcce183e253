using System.Diagnostics;
using Microsoft.Playwright;

namespace Playbook.Browser.Tests.Browsers;

/// <summary>A browser with a profile that outlives it, and no chance to tidy up before its end.</summary>
internal sealed class KillableBrowser : IAsyncDisposable
{
    private const string PortFile = "DevToolsActivePort";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private KillableBrowser(Process process, IPlaywright playwright, IBrowser browser) => (_process, _playwright, _browser) = (process, playwright, browser);

    /// <summary>Starts it.</summary>
    public static async Task<KillableBrowser> StartAsync(string executable, IEnumerable<string> flags, string profile)
    {
        var port = Path.Combine(profile, PortFile);
        File.Delete(port);
        var process = Process.Start(new ProcessStartInfo(executable, [
            "--headless=new", "--remote-debugging-port=0", $"--user-data-dir={profile}", "--no-default-browser-check", "--password-store=basic",
            .. OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? ["--no-sandbox"] : Array.Empty<string>(), .. flags, "about:blank",
        ])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new InvalidOperationException($"{executable} did not start.");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        // A driver of its own: one whose browser is killed may end, and would take the browser of all other tests along.
        var playwright = await Playwright.CreateAsync();
        return new(process, playwright, await playwright.Chromium.ConnectOverCDPAsync($"http://127.0.0.1:{await PortAsync(port)}"));
    }

    /// <summary>The tab that it began with.</summary>
    public IPage Page => _browser.Contexts[0].Pages[0];

    /// <summary>Ends it and all its processes at once, as the system does that has run out of memory.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _playwright.Dispose();
        _process.Dispose();
    }

    /// <summary>The browser writes its port into a file, and the line ends when the port is there.</summary>
    private static async Task<string> PortAsync(string file)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            if (File.Exists(file) && await File.ReadAllTextAsync(file, patience.Token) is var text && text.Contains('\n', StringComparison.Ordinal))
            {
                return text.Split('\n')[0];
            }

            await Task.Delay(50, patience.Token);
        }
    }
}
