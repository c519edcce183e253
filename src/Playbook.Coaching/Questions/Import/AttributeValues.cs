using Playbook.Coaching.Content;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;

namespace Playbook.Coaching.Questions.Import;

/// <summary>Takes over what a file says of a question as far as it says something in the handbook, and reports the rest.</summary>
/// <param name="vocabulary">The words of the handbook.</param>
/// <param name="options">What holds for questions that do not say otherwise.</param>
/// <param name="left">Takes what says nothing.</param>
internal sealed class AttributeValues(Vocabulary vocabulary, ImportOptions options, LeftBehind left)
{
    private static readonly char[] Separators = [',', ';', '|', '\n'];

    /// <summary>The question with the moment, depth, scale, skills and buckets of its fields.</summary>
    public ImportedQuestion Read(MetadataMap map, ImportedQuestion question)
    {
        var read = question with
        {
            Moment = Enum<Moment>(map, FieldName.OfMoment, "moment"),
            Depth = Enum<Depth>(map, FieldName.OfDepth, "depth"),
            Scale = Scale(map),
            Skills = Ids(map, FieldName.OfSkills, vocabulary.Skill, "skill", vocabulary.Skills),
            Buckets = Ids(map, FieldName.OfBuckets, vocabulary.Bucket, "bucket", vocabulary.Buckets),
        };
        return WithDefaults(Values(map, FieldName.OfTags).Aggregate(read, WithTag));
    }

    /// <summary>The question with what was said of those that do not say it themselves.</summary>
    public ImportedQuestion WithDefaults(ImportedQuestion question) => question with
    {
        Moment = question.Moment ?? options.Moment,
        Depth = question.Depth ?? options.Depth,
    };

    /// <summary>Those of some ids that the handbook has.</summary>
    public IReadOnlyList<string> Skills(IEnumerable<Located<string>> ids) => Known(ids, vocabulary.Skill, "skill", vocabulary.Skills);

    /// <summary>Those of some ids that the handbook has.</summary>
    public IReadOnlyList<string> Buckets(IEnumerable<Located<string>> ids) => Known(ids, vocabulary.Bucket, "bucket", vocabulary.Buckets);

    private ImportedQuestion WithTag(ImportedQuestion question, Located<string> tag)
    {
        if (vocabulary.Skill(tag.Value) is { } skill)
        {
            return question with { Skills = [.. question.Skills.Append(skill).Distinct(StringComparer.Ordinal)] };
        }

        if (vocabulary.Bucket(tag.Value) is { } bucket)
        {
            return question with { Buckets = [.. question.Buckets.Append(bucket).Distinct(StringComparer.Ordinal)] };
        }

        var moment = Vocabulary.Value<Moment>(tag.Value);
        var depth = Vocabulary.Value<Depth>(tag.Value);
        if (moment is null && depth is null)
        {
            left.Part(tag.Location, $"The tag '{tag.Value}' is no skill, bucket, moment or depth of this handbook.");
        }

        return question with { Moment = question.Moment ?? moment, Depth = question.Depth ?? depth };
    }

    private T? Enum<T>(MetadataMap map, IReadOnlyList<string> names, string what)
        where T : struct, Enum
    {
        if (Values(map, names) is not [var first, ..])
        {
            return null;
        }

        var known = Vocabulary.Names<T>();
        var value = Vocabulary.Value<T>(first.Value);
        if (value is null)
        {
            left.Value(first.Location, $"'{first.Value}' is no {what}.", $"one of {string.Join(", ", known)}", DidYouMean.Suggest(first.Value, known));
        }

        return value;
    }

    private Scale? Scale(MetadataMap map)
    {
        var entry = map.Entries.FirstOrDefault(entry => FieldName.OfScale.Contains(FieldName.Of(entry.Key).Base));
        var text = entry?.Value switch
        {
            MetadataScalar { IsNull: false } scalar => scalar.Text,
            MetadataMap ends => $"{Number(ends, "from", "min")}-{Number(ends, "to", "max")}",
            _ => "",
        };
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var found = new DiagnosticBag();
        var node = new MetadataScalar(text.Replace(" to ", "-", StringComparison.OrdinalIgnoreCase), true, entry!.Value.Location);
        var scale = Content.Scale.Read(new MetadataReader(new MetadataMap([new("scale", null, node)], null), null, found), "scale", found);
        foreach (var problem in found.ToSortedList())
        {
            left.Value(problem.Location, problem.Message, problem.Expected);
        }

        return scale;
    }

    private static string? Number(MetadataMap ends, params string[] names) =>
        names.Select(name => (ends.Find(name)?.Value as MetadataScalar)?.Text).FirstOrDefault(text => text is not null);

    private IReadOnlyList<string> Ids(MetadataMap map, IReadOnlyList<string> names, Func<string, string?> find, string what, IReadOnlyCollection<string> known) =>
        Known(Values(map, names).SelectMany(value => find(value.Value) is null ? Words(value, find) : [value]), find, what, known);

    /// <summary>Ids may stand with spaces between them, as in a bank; a title has spaces itself.</summary>
    private static IEnumerable<Located<string>> Words(Located<string> value, Func<string, string?> find)
    {
        var words = value.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Any(word => find(word) is not null) ? words.Select(word => value with { Value = word }) : [value];
    }

    private IReadOnlyList<string> Known(IEnumerable<Located<string>> values, Func<string, string?> find, string what, IReadOnlyCollection<string> known)
    {
        var ids = new List<string>();
        foreach (var value in values)
        {
            if (find(value.Value) is { } id)
            {
                ids.Add(id);
            }
            else
            {
                left.Value(value.Location, $"There is no {what} '{value.Value}' in this handbook.", suggestion: DidYouMean.Suggest(value.Value, known));
            }
        }

        return [.. ids.Distinct(StringComparer.Ordinal)];
    }

    private static IReadOnlyList<Located<string>> Values(MetadataMap map, IReadOnlyList<string> names) =>
    [
        .. map.Entries.Where(entry => names.Contains(FieldName.Of(entry.Key).Base))
            .SelectMany(entry => entry.Value is MetadataList list ? list.Items : [entry.Value])
            .OfType<MetadataScalar>()
            .Where(scalar => !scalar.IsNull)
            .SelectMany(scalar => scalar.Text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(text => new Located<string>(text, scalar.Location))),
    ];
}
