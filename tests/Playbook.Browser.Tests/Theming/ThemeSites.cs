using System.Collections.Concurrent;
using Playbook.Browser.Tests.Sites;
using Playbook.Coaching.Build;
using Playbook.Engine.Files;
using Playbook.Testing;

[assembly: AssemblyFixture(typeof(Playbook.Browser.Tests.Theming.ThemeSites))]

namespace Playbook.Browser.Tests.Theming;

/// <summary>The sites that the tests of themes look at: each built once in a test run, when it is first asked for.</summary>
public sealed class ThemeSites : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Task<ThemeSite>>> _sites = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<SiteFolder> _folders = [];

    /// <summary>Names of all folders in <c>themes</c>: a theme is tested by being there.</summary>
    public static TheoryData<string> Names { get; } =
    [
        .. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "themes"))
            .Where(folder => Directory.Exists(Path.Combine(folder, "input")))
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Each theme with each of the values.</summary>
    public static TheoryData<string, T> With<T>(params IEnumerable<T> values) =>
        [.. Names.SelectMany(_ => values, (name, value) => (name.Data, value))];

    /// <summary><see cref="EveryKind"/> in a theme.</summary>
    public Task<ThemeSite> EveryKindAsync(string theme) => OnceAsync($"every kind in {theme}", () => BuildAsync(EveryKind.In(theme)));

    /// <summary><see cref="RightToLeft"/> in a theme.</summary>
    public Task<ThemeSite> RightToLeftAsync(string theme) => OnceAsync($"right to left in {theme}", () => BuildAsync(RightToLeft.In(theme)));

    /// <summary>The handbook that comes with the product, in a theme.</summary>
    public Task<ThemeSite> HandbookAsync(string theme) => OnceAsync($"handbook in {theme}", () => BuildHandbookAsync(theme));

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var folder in _folders)
        {
            folder.Dispose();
        }
    }

    private Task<ThemeSite> OnceAsync(string name, Func<Task<ThemeSite>> build) =>
        _sites.GetOrAdd(name, _ => new Lazy<Task<ThemeSite>>(build)).Value;

    private async Task<ThemeSite> BuildAsync(SiteBuilder builder) => Place(await builder.BuildAsync());

    private async Task<ThemeSite> BuildHandbookAsync(string theme)
    {
        var files = new MemoryOutput();
        var input = new DirectoryRoot(Path.Combine(Repository.Root, "input"), "input");
        var request = new BuildRequest([input], Testing.Themes.Find, _ => null) { Settings = [new("theme", theme)] };
        var result = await HandbookBuild.RunAsync(request, files);
        files.Commit();
        result.Diagnostics.ShouldBeEmpty();
        return Place(new BuiltSite(files.Files, result));
    }

    private ThemeSite Place(BuiltSite site)
    {
        var files = site.Files.ToDictionary(file => file.Key.Value, file => file.Value);
        var folder = new SiteFolder(files);
        _folders.Add(folder);
        return new ThemeSite(folder.Root, files);
    }
}
