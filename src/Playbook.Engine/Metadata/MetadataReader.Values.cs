using Playbook.Engine.Diagnostics;

namespace Playbook.Engine.Metadata;

/// <content>What a record's <c>Read</c> method asks for.</content>
public sealed partial class MetadataReader
{
    private const string Text = "text";
    private const string WholeNumber = "a whole number";
    private const string TrueOrFalse = "true or false";
    private const string ADate = "a date such as 2026-03-31";
    private const string AMap = "a map";

    /// <summary>Text, or null when absent. Numbers, dates and <c>true</c> are text as written.</summary>
    public string? String(string key) => LocatedString(key)?.Value;

    /// <summary>Text that must be there and not be blank; the empty string after a finding.</summary>
    public string RequiredString(string key) => Require(key) ? String(key) ?? "" : "";

    /// <summary>Text with its place, or null when absent.</summary>
    public Located<string>? LocatedString(string key) => Read<string>(key, Text, ScalarValues.TryText);

    /// <summary>Text with its place that must be there and not be blank; the empty string after a finding.</summary>
    public Located<string> RequiredLocatedString(string key) =>
        (Require(key) ? LocatedString(key) : null) ?? new("", LocationOf(key));

    /// <summary>A list of texts, empty when absent. One text is a list of one: a comma does not divide it.</summary>
    public IReadOnlyList<string> Strings(string key) => [.. LocatedStrings(key).Select(item => item.Value)];

    /// <summary>A list of texts with their places, empty when absent. One text is a list of one.</summary>
    public IReadOnlyList<Located<string>> LocatedStrings(string key) =>
    [
        .. Items(key, "text, or a list of it")
            .Select(item => Read<string>(item.Subject, item.Node, Text, ScalarValues.TryText))
            .OfType<Located<string>>(),
    ];

    /// <summary>A whole number, or null when absent.</summary>
    public int? Integer(string key) => LocatedInteger(key)?.Value;

    /// <summary>A whole number with its place, or null when absent.</summary>
    public Located<int>? LocatedInteger(string key) => Read<int>(key, WholeNumber, ScalarValues.TryInteger);

    /// <summary>A whole number that must be there; 0 after a finding.</summary>
    public int RequiredInteger(string key) => Require(key) ? Integer(key) ?? 0 : 0;

    /// <summary><c>true</c> or <c>false</c>, or null when absent.</summary>
    public bool? Boolean(string key) => Read<bool>(key, TrueOrFalse, ScalarValues.TryBoolean)?.Value;

    /// <summary>A date written <c>yyyy-mm-dd</c>, or null when absent.</summary>
    public DateOnly? Date(string key) => LocatedDate(key)?.Value;

    /// <summary>A date with its place, or null when absent.</summary>
    public Located<DateOnly>? LocatedDate(string key) => Read<DateOnly>(key, ADate, ScalarValues.TryDate);

    /// <summary>A date that must be there; the first day of the calendar after a finding.</summary>
    public DateOnly RequiredDate(string key) => Require(key) ? Date(key) ?? default : default;

    /// <summary>
    /// One of the names of an enum, in kebab-case (<c>during-session</c>) or in plain lower case, or null when absent.
    /// </summary>
    public T? Enum<T>(string key)
        where T : struct, Enum => LocatedString(key) is { } name ? ToEnum<T>($"'{key}'", name) : null;

    /// <summary>One of the names of an enum that must be there; the enum's default after a finding.</summary>
    public T RequiredEnum<T>(string key)
        where T : struct, Enum => Require(key) ? Enum<T>(key) ?? default : default;

    /// <summary>A list of names of an enum, empty when absent. One name is a list of one.</summary>
    public IReadOnlyList<T> Enums<T>(string key)
        where T : struct, Enum =>
        [.. LocatedStrings(key).Select(name => ToEnum<T>($"An item of '{key}'", name)).OfType<T>()];

    /// <summary>A reader of a map, or null when absent. Ask once: each reader reports the keys that it was not asked for.</summary>
    public MetadataReader? Map(string key)
    {
        switch (Find(key))
        {
            case MetadataMap map:
                return Nest(key, map);
            case { } other:
                Wrong($"'{key}'", other, AMap);
                return null;
            default:
                return null;
        }
    }

    /// <summary>Every key of this map with a reader of its map, in the order written, where all keys are the author's own. Ask once.</summary>
    public IReadOnlyList<(Located<string> Key, MetadataReader Map)> AllMaps() =>
    [
        .. _map.Entries
            .Select(entry => (Key: new Located<string>(entry.Key, entry.KeyLocation), Map: Map(entry.Key)!))
            .Where(pair => pair.Map is not null),
    ];

    /// <summary>A reader of a map that must be there; a reader of nothing after a finding.</summary>
    public MetadataReader RequiredMap(string key) =>
        (Require(key) ? Map(key) : null) ?? new(MetadataMap.Empty, LocationOf(key), new DiagnosticBag(), key);

    /// <summary>Readers of a list of maps, none when absent. Ask once.</summary>
    public IReadOnlyList<MetadataReader> Maps(string key)
    {
        if (Find(key) is { } node and not MetadataList)
        {
            Wrong($"'{key}'", node, "a list of maps");
            return [];
        }

        return List(key, AMap, null, reader => reader);
    }

    /// <summary>A list whose items are texts or maps, as authors mix them (<c>sources</c>); empty when absent. Ask once.</summary>
    /// <typeparam name="T">What both become.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="fromText">Makes an item of a text.</param>
    /// <param name="fromMap">Makes an item of a map.</param>
    public IReadOnlyList<T> List<T>(string key, Func<Located<string>, T> fromText, Func<MetadataReader, T> fromMap) =>
        Find(key) is MetadataMap single
            ? [fromMap(Nest(key, single))]
            : List(key, "text or a map", fromText, fromMap);

    /// <summary>
    /// A map of texts whose keys are the author's own (string tables, colours), in the order written; empty when absent.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, Located<string>>> StringMap(string key) => Map(key)?.AllStrings() ?? [];

    /// <summary>Every key of this map with its text, in the order written, where all keys are the author's own.</summary>
    public IReadOnlyList<KeyValuePair<string, Located<string>>> AllStrings() =>
    [
        .. _map.Entries
            .Select(entry => (entry.Key, Value: LocatedString(entry.Key)))
            .Where(pair => pair.Value is not null)
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Value!)),
    ];

    private List<T> List<T>(string key, string expected, Func<Located<string>, T>? fromText, Func<MetadataReader, T> fromMap)
    {
        var found = new List<T>();
        foreach (var (subject, node) in Items(key, expected))
        {
            if (node is MetadataMap map)
            {
                found.Add(fromMap(Nest(key, map)));
            }
            else if (node is MetadataScalar scalar && fromText is not null)
            {
                found.Add(fromText(new(scalar.Text, scalar.Location)));
            }
            else
            {
                Wrong(subject, node, expected);
            }
        }

        return found;
    }

    private T? ToEnum<T>(string subject, Located<string> name)
        where T : struct, Enum
    {
        if (EnumNames<T>.TryGet(name.Value, out var value))
        {
            return value;
        }

        _diagnostics.Add(MetadataDiagnostics.UnknownValue.At(
            name.Location,
            $"{subject} is {MetadataWords.Quote(name.Value)}.",
            MetadataWords.Or(EnumNames<T>.All),
            DidYouMean.Suggest(name.Value, EnumNames<T>.All)));
        return null;
    }
}
