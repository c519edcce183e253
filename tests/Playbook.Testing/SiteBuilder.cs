using System.Text;
using Playbook.Coaching.Build;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;

namespace Playbook.Testing;

/// <summary>
/// Builds a handbook out of string literals, in memory, with the real default theme. A build that reports anything
/// that the test does not expect fails.
/// </summary>
public sealed class SiteBuilder
{
    private readonly MemoryRoot _input = new("input");
    private readonly List<KeyValuePair<string, string>> _settings = [];
    private readonly Dictionary<string, MemoryRoot> _themes = new(StringComparer.Ordinal);
    private MemoryRoot? _base;
    private MemoryRoot? _later;

    /// <summary>Whether drafts are part of the site.</summary>
    public bool IncludeDrafts { get; init; }

    /// <summary>Whether the slow checks run too.</summary>
    public bool SlowChecks { get; init; }

    /// <summary>Whether the content is reviewed too.</summary>
    public bool ReviewsContent { get; init; }

    /// <summary>The day of the build.</summary>
    public DateOnly Today { get; init; } = new(2026, 11, 20);

    /// <summary>How many documents are worked on at once; null for as many as the machine likes.</summary>
    public int? MaxDegreeOfParallelism { get; init; }

    /// <summary>Adds a file to the site's own input.</summary>
    public SiteBuilder With(string path, string text)
    {
        _input.Add(path, text.ReplaceLineEndings("\n"));
        return this;
    }

    /// <summary>Adds a file to the site's own input.</summary>
    public SiteBuilder With(string path, byte[] bytes)
    {
        _input.Add(path, bytes);
        return this;
    }

    /// <summary>Adds a file to the base handbook below the site's own input.</summary>
    public SiteBuilder WithBase(string path, string text)
    {
        _base ??= new MemoryRoot("base");
        _base.Add(path, text.ReplaceLineEndings("\n"));
        return this;
    }

    /// <summary>Adds a file to a theme that is found under that name, before those of the checkout.</summary>
    public SiteBuilder WithTheme(string theme, string path, string text)
    {
        if (!_themes.TryGetValue(theme, out var root))
        {
            _themes.Add(theme, root = new MemoryRoot(theme));
        }

        root.Add(path, text.ReplaceLineEndings("\n"));
        return this;
    }

    /// <summary>Adds a file to a second input folder, named <c>later</c>, above the site's own input.</summary>
    public SiteBuilder WithLater(string path, string text)
    {
        _later ??= new MemoryRoot("later");
        _later.Add(path, text.ReplaceLineEndings("\n"));
        return this;
    }

    /// <summary>Gives a setting as the command line would.</summary>
    public SiteBuilder Set(string key, string value)
    {
        _settings.Add(new(key, value));
        return this;
    }

    /// <summary>Builds, and fails on any finding.</summary>
    public async Task<BuiltSite> BuildAsync()
    {
        var site = await BuildWithFindingsAsync();
        return site.Diagnostics.Count == 0
            ? site
            : throw new InvalidOperationException("Unexpected findings:\n" + string.Join('\n', site.Diagnostics));
    }

    /// <summary>Builds, and hands over what was found with what was written.</summary>
    public async Task<BuiltSite> BuildWithFindingsAsync()
    {
        var files = new MemoryOutput();
        var result = await HandbookBuild.RunAsync(Request(), files);
        files.Commit();
        return new BuiltSite(files.Files, result);
    }

    /// <summary>What is to be built, for tools that do something else with it.</summary>
    public BuildRequest Request()
    {
        var request = new BuildRequest(_later is null ? [_input] : [_input, _later], FindTheme, _ => _base)
        {
            Settings = _base is null ? _settings : [new("base", "base"), .. _settings],
            IncludeDrafts = IncludeDrafts,
            SlowChecks = SlowChecks,
            ReviewsContent = ReviewsContent,
            Today = Today,
        };
        return MaxDegreeOfParallelism is { } degree ? request with { MaxDegreeOfParallelism = degree } : request;
    }

    private IInputRoot? FindTheme(string name) => _themes.TryGetValue(name, out var theme) ? theme : Themes.Find(name);
}

/// <summary>What a build came to.</summary>
/// <param name="Files">The files of the site.</param>
/// <param name="Result">Counts and findings.</param>
public sealed record BuiltSite(IReadOnlyDictionary<UrlPath, byte[]> Files, BuildResult Result)
{
    /// <summary>The findings.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>Addresses of all files.</summary>
    public IEnumerable<string> Addresses => Files.Keys.Select(path => path.Value);

    /// <summary>Addresses of all pages.</summary>
    public IEnumerable<string> Pages() => Addresses.Where(address => address.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>The text of a file.</summary>
    public string this[string address] => Encoding.UTF8.GetString(Files[new UrlPath(address)]);

    /// <summary>What stands in the <c>main</c> element of a page.</summary>
    public string Main(string address)
    {
        var html = this[address];
        var start = html.IndexOf('>', html.IndexOf("<main", StringComparison.Ordinal)) + 1;
        return html[start..html.IndexOf("</main>", StringComparison.Ordinal)].Trim();
    }
}
