using Microsoft.Playwright;
using Playbook.Browser.Tests.Probes;

[assembly: AssemblyFixture(typeof(Playbook.Browser.Tests.Browsers.BrowserFixture))]

namespace Playbook.Browser.Tests.Browsers;

/// <summary>The one browser of a test run. A test class takes it as a constructor parameter.</summary>
/// <remarks>Without a browser every test of the assembly fails, and says what to do: nothing is skipped.</remarks>
public sealed class BrowserFixture : IAsyncLifetime
{
    /// <summary>A host name that leads to this machine and is no secure context, as on a plain-http intranet.</summary>
    public const string IntranetHost = "intranet.test";

    private static readonly string[] Flags =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        // A request that leaves the site fails at once and alike on every machine, with or without a network.
        $"--host-resolver-rules=MAP {IntranetHost} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    private readonly List<string> _tried = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _executable;

    /// <summary>The browser, running.</summary>
    public IBrowser Browser => _browser ?? throw new InvalidOperationException("The browser has not been started.");

    /// <summary>The browser's version and executable, for the test output.</summary>
    public string Description { get; private set; } = "";

    /// <summary>Absolute path of the browser's executable, for programs that start it themselves.</summary>
    public string Executable => _executable ?? throw new InvalidOperationException("The browser has not been started.");

    /// <summary>Opens a page of a site in a fresh context that records whatever goes wrong.</summary>
    /// <param name="site">The site's root, ending in a slash: all requests must stay below it.</param>
    /// <param name="path">The page from there, percent-encoded; a query or a fragment may follow.</param>
    /// <param name="options">Size of the screen, colour scheme, scripts on or off and so on.</param>
    public async Task<PageProbe> OpenAsync(Uri site, string path = "index.html", BrowserNewContextOptions? options = null)
    {
        var probe = await PageProbe.StartAsync(Browser, site, options);
        await probe.GotoAsync(path);
        return probe;
    }

    /// <summary>Starts the same browser once more, for what a visitor sets for the whole of it. The caller disposes of it.</summary>
    /// <param name="flags">Switches of its command line, besides the usual ones.</param>
    public Task<IBrowser> StartAnotherAsync(params IEnumerable<string> flags) =>
        Browser.BrowserType.LaunchAsync(Options(_executable!, flags));

    /// <summary>Starts the same browser as a process of its own, to be ended as a crash would end it.</summary>
    /// <param name="profile">The folder of its profile.</param>
    internal Task<KillableBrowser> StartKillableAsync(string profile) => KillableBrowser.StartAsync(_executable!, Flags, profile);

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await StartAsync(_playwright, new BrowserPlaces(Environment.GetEnvironmentVariable));
        await ReportAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary><c>dotnet test</c> shows nothing that a passing test prints, so whoever wants to know names a file.</summary>
    private async Task ReportAsync()
    {
        TestContext.Current.SendDiagnosticMessage("Browser: {0}", Description);
        if (Environment.GetEnvironmentVariable("PLAYBOOK_BROWSER_REPORT") is { Length: > 0 } report)
        {
            await File.WriteAllTextAsync(report, Description + "\n");
        }
    }

    private async Task<IBrowser> StartAsync(IPlaywright playwright, BrowserPlaces places)
    {
        if (places.Named() is { } named)
        {
            return await LaunchFirstAsync(playwright, [named]) ?? throw Missing();
        }

        var known = places.Found();
        if (await LaunchFirstAsync(playwright, known) is { } found)
        {
            return found;
        }

        foreach (var install in new[] { BrowserInstaller.ByPlaywrightAsync, BrowserInstaller.ByAptAsync })
        {
            _tried.Add(await install());
            var added = places.Found().Except(known, StringComparer.Ordinal);
            if (await LaunchFirstAsync(playwright, added) is { } installed)
            {
                return installed;
            }
        }

        throw Missing();
    }

    private async Task<IBrowser?> LaunchFirstAsync(IPlaywright playwright, IEnumerable<string> executables)
    {
        foreach (var executable in executables)
        {
            try
            {
                var browser = await playwright.Chromium.LaunchAsync(Options(executable, []));
                _executable = executable;
                Description = $"{browser.BrowserType.Name} {browser.Version} ({executable})";
                return browser;
            }
            catch (PlaywrightException error)
            {
                _tried.Add($"{executable} did not start: {Brief(error.Message)}");
            }
        }

        return null;
    }

    /// <summary>Without the screenful of switches and the log that Playwright appends; what the browser itself said stays.</summary>
    private static string Brief(string message) => string.Join('\n', message.Split('\n')
        .TakeWhile(line => !line.StartsWith("Call log:", StringComparison.Ordinal))
        .Where(line => line.Trim().Length > 0 && !line.StartsWith("<launching>", StringComparison.Ordinal)));

    private static BrowserTypeLaunchOptions Options(string executable, IEnumerable<string> flags) => new()
    {
        ExecutablePath = executable,
        Args = [.. Flags, .. flags],
        // Chromium refuses its sandbox to root on Linux; everywhere else it stays on.
        ChromiumSandbox = !(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess),
        Timeout = 60_000,
    };

    private BrowserMissingException Missing() => new(
        $"""
        The browser tests need Chromium, Chrome or Edge, and none could be started.
        Install one (Debian: apt-get install chromium), or set {BrowserPlaces.Variable} to the executable of one.
        Tried:
        {string.Join('\n', _tried.DefaultIfEmpty("nothing was found").Select(line => "- " + line))}
        """);
}
