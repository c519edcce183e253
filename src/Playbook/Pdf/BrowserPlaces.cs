using System.Runtime.InteropServices;

namespace Playbook.Pdf;

/// <summary>Where a browser of the Chromium family may be on a machine.</summary>
/// <param name="System">What the machine runs.</param>
/// <param name="Variable">Reads an environment variable; null when it is not set.</param>
/// <param name="FileExists">Whether there is a file at a path.</param>
internal sealed record BrowserPlaces(OSPlatform System, Func<string, string?> Variable, Func<string, bool> FileExists)
{
    /// <summary>The environment variable that names the browser to use, and rules all others out.</summary>
    public const string VariableName = "PLAYBOOK_BROWSER";

    // A plain Chromium first: it has no policies, no account and no updater of its own.
    private static readonly string[] Commands =
    [
        "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome",
        "microsoft-edge-stable", "microsoft-edge", "msedge",
    ];

    private static readonly string[] LinuxPlaces =
    [
        "/usr/bin/chromium", "/usr/lib/chromium/chromium", "/usr/lib64/chromium-browser/chromium-browser",
        "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge", "/snap/bin/chromium",
    ];

    private static readonly string[] MacApplications = ["Chromium", "Google Chrome", "Microsoft Edge"];

    private static readonly string[] WindowsPlaces =
        ["Chromium/Application/chrome.exe", "Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];

    /// <summary>The places of this machine.</summary>
    public static BrowserPlaces OfMachine() => new(
        OperatingSystem.IsWindows() ? OSPlatform.Windows : OperatingSystem.IsMacOS() ? OSPlatform.OSX : OSPlatform.Linux,
        Environment.GetEnvironmentVariable,
        File.Exists);

    /// <summary>The browsers to try, best first: on the PATH, then in the usual places of the system. Empty when there is none.</summary>
    public IReadOnlyList<string> Find() =>
        [.. Commands.SelectMany(OnPath).Concat(Usual()).Where(FileExists).Distinct(StringComparer.Ordinal)];

    /// <summary>The browser of that name: a path, or a command on the PATH. Null when it is not there.</summary>
    public string? Find(string name, string workingDirectory) =>
        new[] { Path.GetFullPath(name, workingDirectory) }.Concat(OnPath(name)).FirstOrDefault(FileExists);

    /// <summary>What <see cref="Find()"/> looks for, in words.</summary>
    public string Describe() =>
        $"on the PATH as {string.Join(", ", Commands)}; at {string.Join(", ", Usual())}";

    private IEnumerable<string> OnPath(string command)
    {
        var (separator, ending) = System == OSPlatform.Windows ? (';', ".exe") : (':', "");
        return (Variable("PATH") ?? "")
            .Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(folder => Path.Combine(folder, command.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? command : command + ending));
    }

    private string[] Usual()
    {
        if (System == OSPlatform.Windows)
        {
            return [.. from root in Roots("ProgramFiles", "ProgramFiles(x86)", "LocalAppData") from place in WindowsPlaces select Path.Combine(root, place)];
        }

        return System == OSPlatform.OSX
            ? [.. from root in Roots("HOME").Prepend("/") from name in MacApplications select Path.Combine(root, $"Applications/{name}.app/Contents/MacOS/{name}")]
            : LinuxPlaces;
    }

    private IEnumerable<string> Roots(params string[] variables) =>
        variables.Select(Variable).OfType<string>().Where(root => root.Length > 0);
}
