using Playbook.Engine.Diagnostics;

namespace Playbook.Engine.Files;

/// <summary>
/// The layered input: an ordered stack of roots merged by relative path, the last root winning. The theme,
/// a base handbook and the site's own input are all layers of one stack.
/// </summary>
public sealed class Overlay
{
    private readonly IReadOnlyList<Listing> _listings;
    private readonly Dictionary<SourcePath, IReadOnlyList<InputFile>> _files = [];

    /// <summary>Lists every root once.</summary>
    /// <param name="roots">Lowest layer first.</param>
    public Overlay(IEnumerable<IInputRoot> roots)
        : this([.. roots.Select(List)])
    {
    }

    private Overlay(IReadOnlyList<Listing> listings)
    {
        _listings = listings;
        Roots = [.. listings.Select(listing => listing.Root)];
        for (var layer = 0; layer < listings.Count; layer++)
        {
            foreach (var path in listings[layer].Content.Files)
            {
                var below = _files.TryGetValue(path, out var files) ? files : [];
                _files[path] = [new InputFile(path, listings[layer].Root, layer), .. below];
            }
        }

        Files = [.. _files.Values.Select(layers => layers[0]).OrderBy(file => file.Path)];
    }

    /// <summary>The roots, lowest layer first.</summary>
    public IReadOnlyList<IInputRoot> Roots { get; }

    /// <summary>What lies in the roots and is no part of the input although an author may have meant it.</summary>
    public IEnumerable<Diagnostic> Findings => _listings.SelectMany(listing => listing.Content.Findings);

    /// <summary>The winning file of every path, in ordinal order.</summary>
    public IReadOnlyList<InputFile> Files { get; }

    /// <summary>All files at a path, the winner first; empty when there is none.</summary>
    public IReadOnlyList<InputFile> Layers(SourcePath path) => _files.TryGetValue(path, out var files) ? files : [];

    /// <summary>The winning file at a path, or null.</summary>
    public InputFile? Find(SourcePath path) => Layers(path) is [var file, ..] ? file : null;

    /// <summary>These roots with others below, which alone are listed.</summary>
    /// <param name="roots">Lowest layer first.</param>
    public Overlay Above(IEnumerable<IInputRoot> roots) => new([.. roots.Select(List), .. _listings]);

    private static Listing List(IInputRoot root) => new(root, root.List());

    private sealed record Listing(IInputRoot Root, InputListing Content);
}
