using Playbook.Coaching.Build;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Tests.Incremental;

/// <summary>A handbook over a base that is edited and built again and again: from what the last build left, or from nothing.</summary>
internal sealed class EditedHandbook
{
    private readonly Dictionary<string, SortedDictionary<string, string>> _layers = new(StringComparer.Ordinal)
    {
        ["base"] = new(StringComparer.Ordinal),
        ["input"] = new(StringComparer.Ordinal),
    };

    private readonly Dictionary<string, MemoryRoot> _roots = new(StringComparer.Ordinal)
    {
        ["base"] = new("base"),
        ["input"] = new("input"),
    };

    private readonly IInputRoot _theme = Playbook.Testing.Themes.Find("default")!;
    private readonly BuildMemory _memory = new();
    private MemoryOutput? _last;

    /// <summary>Paths of all files of a layer, in order.</summary>
    public IReadOnlyList<string> Paths(string layer) => [.. _layers[layer].Keys];

    /// <summary>The text of a file, or null.</summary>
    public string? Find(string layer, string path) => _layers[layer].GetValueOrDefault(path);

    /// <summary>Writes a file.</summary>
    public EditedHandbook Write(string layer, string path, string text)
    {
        _layers[layer][path] = text.ReplaceLineEndings("\n");
        _roots[layer].Add(path, _layers[layer][path]);
        return this;
    }

    /// <summary>Deletes a file.</summary>
    public void Delete(string layer, string path)
    {
        _layers[layer].Remove(path);
        _roots[layer].Remove(path);
    }

    /// <summary>Builds with what the last build has left.</summary>
    public async Task<Rebuild> RebuildAsync()
    {
        using var output = new MemoryOutput(_last);
        var result = await HandbookBuild.RunAsync(Request(_roots) with { Memory = _memory }, output);
        output.Commit(result.Origin);
        var made = output.Files.Where(file => !ReferenceEquals(_last?.Files.GetValueOrDefault(file.Key), file.Value)).Select(file => file.Key.Value).ToList();
        _last = output;
        return new Rebuild(output.Files, output.Origin, result.Diagnostics, made);
    }

    /// <summary>Builds the same files from nothing.</summary>
    public async Task<Rebuild> BuildCleanAsync()
    {
        var roots = _layers.ToDictionary(
            layer => layer.Key,
            layer => layer.Value.Aggregate(new MemoryRoot(layer.Key), (root, file) => root.Add(file.Key, file.Value)),
            StringComparer.Ordinal);
        using var output = new MemoryOutput();
        var result = await HandbookBuild.RunAsync(Request(roots), output);
        output.Commit(result.Origin);
        return new Rebuild(output.Files, output.Origin, result.Diagnostics, [.. output.Files.Keys.Select(path => path.Value)]);
    }

    private BuildRequest Request(Dictionary<string, MemoryRoot> roots) =>
        new([roots["input"]], _ => _theme, _ => roots["base"]) { Settings = [new("base", "base")] };
}

/// <summary>What a build came to.</summary>
/// <param name="Files">The site.</param>
/// <param name="Origin">What it was made from, or null.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Made">Addresses of the files that were not taken over from the site before, in order.</param>
internal sealed record Rebuild(
    IReadOnlyDictionary<UrlPath, byte[]> Files, SiteOrigin? Origin, IReadOnlyList<Diagnostic> Findings, IReadOnlyList<string> Made)
{
    /// <summary>The pages among <see cref="Made"/>.</summary>
    public IReadOnlyList<string> MadePages => [.. Made.Where(address => address.EndsWith(".html", StringComparison.Ordinal))];
}
