using Playbook.Engine.Files;

namespace Playbook.Web.Links;

/// <summary>Everything that a link may lead to. Filled once, then only read.</summary>
public sealed class SiteIndex
{
    private static readonly string[] IndexNames = ["index.md", "README.md"];

    private readonly Dictionary<string, IndexedPage> _pages = new(StringComparer.Ordinal);
    private readonly HashSet<string> _assets = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hiddenIds = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IReadOnlySet<string>> _addresses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<XrefTarget>> _ids = new(StringComparer.Ordinal);

    /// <summary>All ids that an <c>xref:</c> may name.</summary>
    public IReadOnlyCollection<string> Ids => _ids.Keys;

    /// <summary>All input files that a link may lead to.</summary>
    public IEnumerable<string> Files => _pages.Keys.Concat(_assets);

    /// <summary>The files that are copied as they are: what an image may be.</summary>
    public IEnumerable<string> Assets => _assets;

    /// <summary>Adds a page that comes from an input file.</summary>
    public void AddPage(SourcePath source, UrlPath address, IReadOnlySet<string> anchors)
    {
        _pages[source.Value] = new IndexedPage(address, anchors);
        _addresses[address.Value] = anchors;
    }

    /// <summary>Adds a page that the generator makes.</summary>
    public void AddGenerated(UrlPath address) => _addresses.TryAdd(address.Value, new HashSet<string>());

    /// <summary>Adds a file that is copied as it is.</summary>
    public void AddAsset(SourcePath source) => _assets.Add(source.Value);

    /// <summary>Adds an input file that exists but is no part of the site.</summary>
    public void AddHidden(SourcePath source) => _hidden.Add(source.Value);

    /// <summary>Adds a name of something that exists but is no part of the site.</summary>
    public void AddHiddenId(string id) => _hiddenIds.Add(id);

    /// <summary>Adds a name for an <c>xref:</c>.</summary>
    /// <param name="id">The name.</param>
    /// <param name="address">Where it leads.</param>
    /// <param name="suffix"><c>#anchor</c>, or the empty string.</param>
    /// <param name="isStated">Whether the author chose it; a chosen name wins over one made from a file name.</param>
    public void AddId(string id, UrlPath address, string suffix, bool isStated)
    {
        var name = ComposedText.Of(id);
        if (!_ids.TryGetValue(name, out var targets))
        {
            _ids[name] = targets = [];
        }

        targets.Add(new XrefTarget(address, suffix, isStated));
    }

    /// <summary>Whether every link leads to where it leads by another index.</summary>
    public bool LeadsLike(SiteIndex other) =>
        _assets.SetEquals(other._assets)
        && _hidden.SetEquals(other._hidden)
        && _hiddenIds.SetEquals(other._hiddenIds)
        && Same(_pages, other._pages, (one, two) => one.Address == two.Address && SameAnchors(one.Anchors, two.Anchors))
        && Same(_addresses, other._addresses, SameAnchors)
        && Same(_ids, other._ids, (one, two) => one.SequenceEqual(two));

    private static bool Same<T>(Dictionary<string, T> one, Dictionary<string, T> two, Func<T, T, bool> same) =>
        one.Count == two.Count && one.All(pair => two.TryGetValue(pair.Key, out var value) && same(pair.Value, value));

    /// <summary>Those of a page that has not been read anew are the very same.</summary>
    private static bool SameAnchors(IReadOnlySet<string> one, IReadOnlySet<string> two) => ReferenceEquals(one, two) || one.SetEquals(two);

    /// <summary>The targets of a name: one when it is clear, several when it is not.</summary>
    internal IReadOnlyList<XrefTarget> Xref(string id)
    {
        var targets = _ids.GetValueOrDefault(ComposedText.Of(id)) ?? [];
        var stated = targets.FindAll(target => target.IsStated);
        return stated.Count > 0 ? stated[..1] : targets;
    }

    internal IndexedPage? Page(string path) => _pages.GetValueOrDefault(path);

    /// <summary>The page that stands for a folder: one of its own, or one that the generator makes.</summary>
    internal IndexedPage? Folder(string path)
    {
        var prefix = path.Length == 0 ? "" : path + "/";
        foreach (var name in IndexNames)
        {
            if (_pages.TryGetValue(prefix + name, out var page))
            {
                return page;
            }
        }

        return Address(prefix + "index.html");
    }

    internal IndexedPage? Address(string address) =>
        _addresses.TryGetValue(address, out var anchors) ? new IndexedPage(new UrlPath(address), anchors) : null;

    internal bool HasAsset(string path) => _assets.Contains(path);

    internal bool IsHiddenId(string id) => _hiddenIds.Contains(id);

    internal bool IsHidden(string path) =>
        _hidden.Contains(path)
        || Array.Exists(IndexNames, name => _hidden.Contains(path.Length == 0 ? name : $"{path}/{name}"));
}

/// <summary>A page that links may lead to.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Anchors">The places in it.</param>
internal sealed record IndexedPage(UrlPath Address, IReadOnlySet<string> Anchors);

/// <summary>What a name stands for.</summary>
/// <param name="Address">The page.</param>
/// <param name="Suffix"><c>#anchor</c>, or the empty string.</param>
/// <param name="IsStated">Whether the author chose the name.</param>
internal sealed record XrefTarget(UrlPath Address, string Suffix, bool IsStated);
