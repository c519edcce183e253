using Playbook.Engine.Diagnostics;

namespace Playbook.Engine.Metadata;

/// <summary>
/// Reads a map into a record, strictly: every key is asked for by name and type, and <see cref="Done"/> reports what
/// nobody asked for. A value of the wrong type is a finding at its place and counts as absent, as an unquoted nothing
/// does. Nothing here depends on the machine's culture. Not for use from several threads.
/// </summary>
public sealed partial class MetadataReader
{
    private const string QuoteIt = "If it is meant as text, put it in quotes.";

    private readonly MetadataMap _map;
    private readonly DiagnosticBag _diagnostics;
    private readonly string? _owner;
    private readonly bool[] _asked;
    private readonly List<string> _known = [];
    private readonly List<MetadataReader> _nested = [];

    /// <summary>A reader of a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="location">The file the map belongs to, for findings about what is not there.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public MetadataReader(MetadataMap map, SourceLocation? location, DiagnosticBag diagnostics)
        : this(map, location, diagnostics, null)
    {
    }

    private MetadataReader(MetadataMap map, SourceLocation? location, DiagnosticBag diagnostics, string? owner)
    {
        _map = map;
        _diagnostics = diagnostics;
        _owner = owner;
        _asked = new bool[map.Entries.Count];

        // A map that was laid over others may start in another file than the one it is read for.
        Location = map.Location is { } start && (location is null || start.File == location.File) ? start : location;
    }

    /// <summary>Where the map stands, or else the file it belongs to.</summary>
    public SourceLocation? Location { get; }

    /// <summary>Whether a key has a value, of any type. Counts as asking for it.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>Where the value of a key stands, or the map when it has none.</summary>
    public SourceLocation? LocationOf(string key) => Find(key) is { } value ? value.Location : Location;

    /// <summary>Reports every key that was not asked for, here and in the readers that came from this one. Call it last.</summary>
    /// <param name="onlyFile">Reports only keys that stand in this file, where the map was laid over others; null for all.</param>
    public void Done(string? onlyFile = null)
    {
        for (var i = 0; i < _asked.Length; i++)
        {
            var entry = _map.Entries[i];
            if (!_asked[i] && (onlyFile is null || entry.KeyLocation?.File == onlyFile))
            {
                _diagnostics.Add(MetadataDiagnostics.UnknownKey.At(
                    entry.KeyLocation,
                    $"The key {MetadataWords.Quote(entry.Key)} is not known {Here}.",
                    suggestion: DidYouMean.Suggest(entry.Key, _known)));
            }
        }

        foreach (var reader in _nested)
        {
            reader.Done(onlyFile);
        }
    }

    private string Here => _owner is null ? "here" : $"in '{_owner}'";

    private MetadataNode? Find(string key)
    {
        _known.Add(key);
        for (var i = 0; i < _asked.Length; i++)
        {
            if (_map.Entries[i].Key == key)
            {
                _asked[i] = true;
                return _map.Entries[i].Value is MetadataScalar { IsNull: true } ? null : _map.Entries[i].Value;
            }
        }

        return null;
    }

    /// <summary>Reports a key without a value, or with a blank one; says whether there is something to read.</summary>
    private bool Require(string key)
    {
        if (Find(key) is { } value && !(value is MetadataScalar scalar && string.IsNullOrWhiteSpace(scalar.Text)))
        {
            return true;
        }

        _diagnostics.Add(_map.Find(key) is { } empty
            ? MetadataDiagnostics.MissingKey.At(empty.KeyLocation, $"The key '{key}' has no value {Here}.")
            : MetadataDiagnostics.MissingKey.At(Location, $"The key '{key}' is missing {Here}."));
        return false;
    }

    private Located<T>? Read<T>(string key, string expected, ScalarParser<T> parse) =>
        Find(key) is { } node ? Read($"'{key}'", node, expected, parse) : null;

    private Located<T>? Read<T>(string subject, MetadataNode node, string expected, ScalarParser<T> parse)
    {
        string? suggestion = null;
        if (node is MetadataScalar scalar && parse(scalar, out var value, out suggestion))
        {
            return new(value, node.Location);
        }

        Wrong(subject, node, expected, suggestion);
        return null;
    }

    /// <summary>The items of a list, empty ones left out; a scalar is a list of one.</summary>
    private IEnumerable<(string Subject, MetadataNode Node)> Items(string key, string expected)
    {
        switch (Find(key))
        {
            case MetadataList list:
                return list.Items
                    .Where(item => item is not MetadataScalar { IsNull: true })
                    .Select(item => ($"An item of '{key}'", item));
            case MetadataScalar scalar:
                return [($"'{key}'", scalar)];
            case { } map:
                Wrong($"'{key}'", map, expected);
                return [];
            default:
                return [];
        }
    }

    private MetadataReader Nest(string key, MetadataMap map)
    {
        var reader = new MetadataReader(map, map.Location ?? Location, _diagnostics, key);
        _nested.Add(reader);
        return reader;
    }

    private void Wrong(string subject, MetadataNode node, string expected, string? suggestion = null)
    {
        var quoting = node is not MetadataScalar && expected.StartsWith(Text, StringComparison.Ordinal) ? QuoteIt : null;
        _diagnostics.Add(MetadataDiagnostics.WrongType.At(
            node.Location, $"{subject} is {MetadataWords.Describe(node)}.", expected, suggestion ?? quoting));
    }
}
