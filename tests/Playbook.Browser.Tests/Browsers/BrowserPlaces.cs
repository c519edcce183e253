using System.Globalization;

namespace Playbook.Browser.Tests.Browsers;

/// <summary>Where a browser of the Chromium family may be on this machine.</summary>
/// <param name="variable">Reads an environment variable; null when it is not set.</param>
public sealed class BrowserPlaces(Func<string, string?> variable)
{
    /// <summary>The environment variable that names the browser to use, and rules all others out.</summary>
    public const string Variable = "PLAYBOOK_BROWSER";

    // A plain Chromium first: it has no policies, no account and no updater of its own.
    private static readonly string[] Commands =
    [
        "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome",
        "microsoft-edge-stable", "microsoft-edge", "msedge",
    ];

    private static readonly string[] WindowsPlaces =
        ["Chromium/Application/chrome.exe", "Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];

    private static readonly string[] MacApplications = ["Chromium", "Google Chrome", "Microsoft Edge"];

    private static readonly string[] LinuxPlaces =
    [
        "/usr/bin/chromium", "/usr/lib/chromium/chromium", "/usr/lib64/chromium-browser/chromium-browser",
        "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge", "/snap/bin/chromium",
    ];

    private static readonly string[] CacheNames =
        ["chrome", "chrome.exe", "Chromium", "Google Chrome for Testing", "headless_shell", "chrome-headless-shell"];

    /// <summary>The browser that the environment names, or null when it names none.</summary>
    /// <exception cref="BrowserMissingException">It names a file that is not there.</exception>
    public string? Named()
    {
        var path = variable(Variable);
        if (string.IsNullOrWhiteSpace(path))
        {
            return null;
        }

        return File.Exists(path) ? path : throw new BrowserMissingException(
            $"{Variable} says '{path}', but there is no such file. Name the browser's executable, or unset the variable.");
    }

    /// <summary>Every browser found, best first: on the PATH, in the usual places, in Playwright's cache.</summary>
    public IReadOnlyList<string> Found() =>
        [.. OnPath().Concat(Installed()).Where(File.Exists).Concat(InCache()).Distinct(StringComparer.Ordinal)];

    private IEnumerable<string> OnPath()
    {
        var folders = (variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return from command in Commands
               from folder in folders
               select Path.Combine(folder, OperatingSystem.IsWindows() ? command + ".exe" : command);
    }

    private IEnumerable<string> Installed()
    {
        if (OperatingSystem.IsWindows())
        {
            return from root in Roots("ProgramFiles", "ProgramFiles(x86)", "LocalAppData")
                   from place in WindowsPlaces
                   select Path.GetFullPath(Path.Combine(root, place));
        }

        if (OperatingSystem.IsMacOS())
        {
            return from root in Roots("HOME").Prepend("/")
                   from name in MacApplications
                   select Path.Combine(root, $"Applications/{name}.app/Contents/MacOS/{name}");
        }

        return LinuxPlaces.AsEnumerable();
    }

    /// <summary>Playwright's downloads, the newest revision first: <c>chromium-1234/chrome-linux/chrome</c>.</summary>
    private IEnumerable<string> InCache() =>
        from root in CacheRoots().Where(Directory.Exists)
        from folder in Directory.EnumerateDirectories(root, "chromium*").OrderByDescending(Revision)
        from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        where CacheNames.Contains(Path.GetFileName(file), StringComparer.Ordinal)
        select file;

    private IEnumerable<string> CacheRoots()
    {
        if (Roots("PLAYWRIGHT_BROWSERS_PATH").ToList() is { Count: > 0 } chosen)
        {
            return chosen;
        }

        return OperatingSystem.IsWindows() ? Roots("LocalAppData").Select(root => Path.Combine(root, "ms-playwright"))
            : OperatingSystem.IsMacOS() ? Roots("HOME").Select(root => Path.Combine(root, "Library/Caches/ms-playwright"))
            : Roots("XDG_CACHE_HOME").Concat(Roots("HOME").Select(root => Path.Combine(root, ".cache")))
                .Select(root => Path.Combine(root, "ms-playwright"));
    }

    private IEnumerable<string> Roots(params string[] variables) =>
        variables.Select(variable).OfType<string>().Where(root => root.Length > 0);

    private static int Revision(string folder) =>
        int.TryParse(folder[(folder.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture, out var revision) ? revision : 0;
}
