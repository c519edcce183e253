using Playbook.Engine.Metadata;

namespace Playbook.Coaching.Questions.Import;

/// <summary>
/// Finds questions in maps and lists, as JSON has them and as the rows of a table are: lists of texts, lists of objects, and
/// either of them in groups with a name.
/// </summary>
/// <param name="fields">Reads a question out of its fields.</param>
/// <param name="textField">The name of the field that holds the question, or null to tell by the usual names.</param>
internal sealed class RecordImport(RecordFields fields, string? textField)
{
    private readonly string? _textField = textField is null ? null : FieldName.Of(textField).Base;
    private readonly List<ImportedQuestion> _questions = [];
    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>The names of the fields of all objects in which no question was found.</summary>
    public IReadOnlyCollection<string> NamesWithoutQuestion => _names;

    /// <summary>All questions in order, and what they are called together.</summary>
    public ImportedFile Read(MetadataNode root)
    {
        string? title = null;
        if (root is MetadataMap map && TextNameOf(map) is null)
        {
            fields.LearnNames(map);
            title = ListsOf(map).Count > 0 ? fields.TopicOfGroup(map) : null;
            WalkGroup(map, null);
        }
        else
        {
            Walk(root, null, isItem: root is not MetadataScalar);
        }

        return new ImportedFile(title, _questions);
    }

    private void Walk(MetadataNode node, string? topic, bool isItem)
    {
        switch (node)
        {
            case MetadataList list:
                foreach (var item in list.Items)
                {
                    Walk(item, topic, isItem: true);
                }

                break;
            case MetadataScalar { IsNull: false, IsQuoted: true } text when isItem:
                Add(fields.Question(text, topic));
                break;
            case MetadataMap map when TextNameOf(map) is { } name:
                Add(fields.Question(map, name, topic));
                break;
            case MetadataMap map:
                WalkGroup(map, fields.TopicOfGroup(map) ?? topic);
                break;
        }
    }

    private void WalkGroup(MetadataMap map, string? topic)
    {
        var lists = ListsOf(map);
        foreach (var entry in lists)
        {
            WalkList(entry.Value, topic);
        }

        foreach (var entry in lists.Count > 0 ? [] : map.Entries)
        {
            if (entry.Value is MetadataScalar)
            {
                _names.Add(entry.Key);
            }
            else
            {
                Walk(entry.Value, FieldName.OfWrapper.Contains(FieldName.Of(entry.Key).Base) ? topic : fields.Named(entry.Key), isItem: false);
            }
        }
    }

    /// <summary>A list of questions may be written as an object: each under a name of its own, or lists under their headings.</summary>
    private void WalkList(MetadataNode node, string? topic)
    {
        if (node is not MetadataMap map)
        {
            Walk(node, topic, isItem: false);
            return;
        }

        foreach (var entry in map.Entries)
        {
            Walk(entry.Value, entry.Value is MetadataList ? fields.Named(entry.Key) : topic, isItem: true);
        }
    }

    private void Add(ImportedQuestion? question) => _questions.AddRange(question is null ? [] : [question]);

    /// <summary>Which name the question has in an object; null when the object is a group of questions, or something else.</summary>
    private string? TextNameOf(MetadataMap map)
    {
        var names = map.Entries.Except(ListsOf(map)).Where(entry => entry.Value is not MetadataList).Select(entry => FieldName.Of(entry.Key).Base).ToHashSet(StringComparer.Ordinal);
        if (_textField is not null)
        {
            return names.Contains(_textField) ? _textField : null;
        }

        return ListsOf(map).Count > 0 ? null : FieldName.OfText.FirstOrDefault(names.Contains);
    }

    /// <summary>The lists of an object that say by their name that questions are in them.</summary>
    private static List<MetadataEntry> ListsOf(MetadataMap map) =>
        [.. map.Entries.Where(entry => FieldName.OfList.Contains(FieldName.Of(entry.Key).Base) && entry.Value is MetadataList or MetadataMap && !IsTranslated(entry.Value))];

    private static bool IsTranslated(MetadataNode node) => node is MetadataMap map && map.Entries.All(entry => FieldName.IsLanguage(entry.Key));
}
