namespace Playbook.Benchmarks.Processes;

/// <summary>Programs on the path.</summary>
internal static class Executables
{
    private static readonly string Ending = OperatingSystem.IsWindows() ? ".exe" : "";

    /// <summary>Whether there is one of this name.</summary>
    public static bool AreThere(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Join(folder, name + Ending)));
}
