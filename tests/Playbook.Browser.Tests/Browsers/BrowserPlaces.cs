using System.Globalization;
using ProgramPlaces = Playbook.Pdf.BrowserPlaces;

namespace Playbook.Browser.Tests.Browsers;

/// <summary>Where a browser for the tests may be on this machine: where the program looks for one, and where Playwright puts its own.</summary>
/// <param name="variable">Reads an environment variable; null when it is not set.</param>
public sealed class BrowserPlaces(Func<string, string?> variable)
{
    /// <summary>The environment variable that names the browser to use, and rules all others out.</summary>
    public const string Variable = ProgramPlaces.VariableName;

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
        [.. (ProgramPlaces.OfMachine() with { Variable = variable }).Find().Concat(InCache()).Distinct(StringComparer.Ordinal)];

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
