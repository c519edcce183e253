using Playbook.Engine.Metadata;

namespace Playbook.Coaching.Questions.Import;

/// <summary>Reads the fields of one object, or of one row of a table, as a question.</summary>
/// <param name="source">The file.</param>
/// <param name="values">Reads the values that say something in the handbook.</param>
/// <param name="language">Chooses among translations.</param>
/// <param name="left">Takes what is not taken over.</param>
internal sealed class RecordFields(ImportSource source, AttributeValues values, LanguageChoice language, LeftBehind left)
{
    private readonly Dictionary<string, MetadataMap> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unused = new(StringComparer.Ordinal);

    /// <summary>How many questions there were in other languages only.</summary>
    public int Untranslated { get; private set; }

    /// <summary>The names of fields that were not taken over, in order.</summary>
    public IEnumerable<string> Unused => _unused;

    /// <summary>Learns translations of names from the lists of them that stand beside the questions.</summary>
    public void LearnNames(MetadataMap? root)
    {
        foreach (var entry in (root?.Entries ?? []).Select(entry => entry.Value).OfType<MetadataMap>().SelectMany(map => map.Entries))
        {
            if (entry.Value is MetadataMap { Entries.Count: > 0 } names && names.Entries.All(name => name.Value is MetadataScalar))
            {
                _names.TryAdd(entry.Key, names);
            }
        }
    }

    /// <summary>A name, in the language that is asked for where it is translated.</summary>
    public string? Named(string name) => QuestionMarkdown.Normal((_names.TryGetValue(name, out var map) ? language.Of(Translations(map)) : null)?.Text ?? name);

    /// <summary>What a group of questions calls itself, or null.</summary>
    public string? TopicOfGroup(MetadataMap map) =>
        FieldName.OfTopic.Concat(FieldName.OfTitle).Select(name => Field(map, [name])).FirstOrDefault(field => field is not null) is { } topic ? Named(topic.Text) : null;

    /// <summary>A question that is a text alone.</summary>
    public ImportedQuestion? Question(MetadataScalar text, string? topic) => Normal(text) is { } words
        ? values.WithDefaults(new ImportedQuestion(words, text.Location ?? source.At()) { Topic = topic })
        : null;

    /// <summary>A question and what goes with it.</summary>
    public ImportedQuestion? Question(MetadataMap map, string textName, string? topic)
    {
        Mention(map, textName);
        if (Field(map, [textName]) is not { } text)
        {
            Untranslated += map.Entries.Any(entry => FieldName.Of(entry.Key).Base == textName && !IsEmpty(entry.Value)) ? 1 : 0;
            return null;
        }

        return Question(text, Field(map, FieldName.OfTopic) is { } own ? Named(own.Text) : topic) is { } question
            ? values.Read(map, question) with { Id = Field(map, FieldName.OfId)?.Text, FollowUps = [.. FollowUps(map).Select(Normal).OfType<string>()] }
            : null;
    }

    private string? Normal(MetadataScalar text)
    {
        if (text.Text.Length > QuestionMarkdown.LongestText)
        {
            left.Value(
                text.Location,
                FormattableString.Invariant($"A text of {text.Text.Length} characters is left out."),
                FormattableString.Invariant($"a question of at most {QuestionMarkdown.LongestText}"));
        }

        return QuestionMarkdown.Normal(text.Text);
    }

    private IEnumerable<MetadataScalar> FollowUps(MetadataMap map) => map.Entries
        .Where(entry => FieldName.OfFollowUps.Contains(FieldName.Of(entry.Key).Base))
        .SelectMany(entry => entry.Value switch
        {
            MetadataList list => list.Items.Select(item => item as MetadataScalar
                ?? (item is MetadataMap inner ? FieldName.OfText.Select(name => Field(inner, [name])).FirstOrDefault(field => field is not null) ?? Translation(inner) : null)),
            MetadataScalar { IsNull: false } text => text.Text.Split('\n').Select(line => text with { Text = line }),
            _ => [],
        })
        .OfType<MetadataScalar>();

    /// <summary>The text of the first field with one of these names, in the language that is asked for.</summary>
    private MetadataScalar? Field(MetadataMap map, IReadOnlyList<string> names)
    {
        var found = map.Entries.Select(entry => (Name: FieldName.Of(entry.Key), entry.Value)).Where(entry => names.Contains(entry.Name.Base));
        return language.Of(found.SelectMany(entry => entry.Value is MetadataMap inner
            ? Translations(inner)
            : entry.Value is MetadataScalar text && !IsEmpty(text) ? [(entry.Name.Language, text)] : []).ToList());
    }

    private MetadataScalar? Translation(MetadataMap map) => language.Of(Translations(map));

    private static List<(string? Language, MetadataScalar Value)> Translations(MetadataMap map) =>
        [.. map.Entries.Where(entry => entry.Value is MetadataScalar && !IsEmpty(entry.Value)).Select(entry => ((string?)entry.Key, (MetadataScalar)entry.Value))];

    private static bool IsEmpty(MetadataNode node) => node is MetadataScalar scalar && (scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Text));

    private void Mention(MetadataMap map, string textName)
    {
        var unused = map.Entries.Where(entry => !IsEmpty(entry.Value) && FieldName.Of(entry.Key) is var name && name.Base != textName
            && (!name.IsKnown || (FieldName.OfText.Contains(name.Base) && !FieldName.OfTopic.Contains(name.Base))));
        _unused.UnionWith(unused.Select(entry => entry.Key));
    }
}
