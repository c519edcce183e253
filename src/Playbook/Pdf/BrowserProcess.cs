using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Playbook.Pdf;

/// <summary>A browser without a window, with a profile of its own, until disposed.</summary>
internal sealed class BrowserProcess : IAsyncDisposable
{
    /// <summary>What a browser writes before the address at which it can be spoken to.</summary>
    private const string Announcement = "DevTools listening on ";

    /// <summary>How many of a browser's last lines tell why it did not start.</summary>
    private const int LinesToQuote = 5;

    private static readonly string[] Switches =
    [
        "--headless", "--remote-debugging-port=0", "--user-agent=Playbook",
        "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--password-store=basic", "--use-mock-keychain",
        "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly BrowserFolder _folder = new();
    private readonly Process _process;
    private readonly List<string> _said = [];
    private Task _drained = Task.CompletedTask;

    private BrowserProcess(string executable)
    {
        // A browser that listens to a pipe ends when the pipe does. So none is left over, even by a program that is killed;
        // on Windows, where no shell leads our pipe to where a browser looks for it, only by one that ends in order.
        string[] command = OperatingSystem.IsWindows()
            ? [executable, .. Switches]
            : ["/bin/sh", "-c", "exec \"$0\" \"$@\" 3<&0 4>/dev/null", executable, .. Switches, "--remote-debugging-pipe"];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add($"--user-data-dir={_folder.Path}");
        if (OperatingSystem.IsLinux())
        {
            start.Environment["TMPDIR"] = _folder.Path;
        }

        // Chromium refuses its sandbox to root on Linux; everywhere else it stays on.
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess)
        {
            start.ArgumentList.Add("--no-sandbox");
        }

        start.ArgumentList.Add("about:blank");
        _process = new Process { StartInfo = start };
    }

    /// <summary>Starts a browser, and returns when it can be spoken to.</summary>
    /// <param name="executable">Absolute path of its executable.</param>
    /// <param name="cancellationToken">Gives up; the browser is ended then.</param>
    /// <returns>The browser, and the address of its DevTools.</returns>
    /// <exception cref="PrintException">It does not start.</exception>
    public static async Task<(BrowserProcess Browser, Uri DevTools)> StartAsync(string executable, CancellationToken cancellationToken)
    {
        var browser = new BrowserProcess(executable);
        try
        {
            browser._process.Start();
            return (browser, await browser.ListenAsync(cancellationToken));
        }
        catch (Win32Exception error)
        {
            await browser.DisposeAsync();
            throw new PrintException($"It cannot be started: {Marshal.GetPInvokeErrorMessage(error.NativeErrorCode).TrimEnd('.')}.", error);
        }
        catch
        {
            await browser.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends the browser, and removes what it has written.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Kill())
        {
            await _process.WaitForExitAsync();
        }

        await _drained;
        _process.Dispose();
        await _folder.DisposeAsync();
    }

    /// <summary>Ends it and its helpers; false when it never ran.</summary>
    private bool Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private async Task<Uri> ListenAsync(CancellationToken cancellationToken)
    {
        while (await _process.StandardError.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.StartsWith(Announcement, StringComparison.Ordinal))
            {
                // Nobody reads on, and a full pipe would hold the browser up.
                _drained = Task.WhenAll(_process.StandardError.ReadToEndAsync(CancellationToken.None), _process.StandardOutput.ReadToEndAsync(CancellationToken.None));
                return new Uri(line[Announcement.Length..].Trim());
            }

            _said.Add(line);
        }

        var reason = string.Concat(_said.TakeLast(LinesToQuote).Select(line => $"{Environment.NewLine}  {line}"));
        throw new PrintException($"It ended before it could be spoken to.{reason}");
    }
}
