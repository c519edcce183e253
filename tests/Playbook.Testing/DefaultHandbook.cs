using Playbook.Coaching.Build;
using Playbook.Engine.Files;

namespace Playbook.Testing;

/// <summary>The handbook that comes with the product, built in memory as <c>playbook check</c> builds it.</summary>
public static class DefaultHandbook
{
    private static readonly Lazy<Task<BuiltSite>> Site = new(BuildOnceAsync);

    /// <summary>The built handbook; built once in a test run.</summary>
    public static Task<BuiltSite> BuildAsync() => Site.Value;

    private static async Task<BuiltSite> BuildOnceAsync()
    {
        var files = new MemoryOutput();
        var input = new DirectoryRoot(Path.Combine(Repository.Root, "input"), "input");
        var request = new BuildRequest([input], Themes.Find, _ => null) { SlowChecks = true, ReviewsContent = true, Today = new DateOnly(2026, 11, 25) };
        var result = await HandbookBuild.RunAsync(request, files);
        files.Commit();
        return new BuiltSite(files.Files, result);
    }
}
