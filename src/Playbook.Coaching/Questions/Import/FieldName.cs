using System.Text.RegularExpressions;

namespace Playbook.Coaching.Questions.Import;

/// <summary>The name of a column or of a key, as people write them: <c>Follow-ups</c>, <c>follow_ups</c>, <c>Question (ja)</c>.</summary>
/// <param name="Base">Its letters and digits in small, without the language.</param>
/// <param name="Language">The language it ends in, or null.</param>
internal readonly partial record struct FieldName(string Base, string? Language)
{
    /// <summary>What a field that holds the question may be called, the surest first.</summary>
    public static IReadOnlyList<string> OfText { get; } =
        ["question", "questions", "questiontext", "text", "prompt", "frage", "pregunta", "domanda", "pergunta", "質問", "title", "name", "content", "body"];

    /// <summary>What a field that holds the heading may be called.</summary>
    public static IReadOnlyList<string> OfTopic { get; } = ["topic", "category", "section", "heading", "group", "theme", "kategorie", "categoria", "カテゴリ"];

    /// <summary>What a field that holds the name of a group of questions may be called, beside those of a heading.</summary>
    public static IReadOnlyList<string> OfTitle { get; } = ["title", "name"];

    /// <summary>What a list of questions may be called.</summary>
    public static IReadOnlyList<string> OfList { get; } = ["questions", "items", "entries", "prompts"];

    /// <summary>Fields of its id.</summary>
    public static IReadOnlyList<string> OfId { get; } = ["id"];

    /// <summary>Fields of when it is asked.</summary>
    public static IReadOnlyList<string> OfMoment { get; } = ["moment", "when"];

    /// <summary>Fields of how deep it goes.</summary>
    public static IReadOnlyList<string> OfDepth { get; } = ["depth"];

    /// <summary>Fields of its scale.</summary>
    public static IReadOnlyList<string> OfScale { get; } = ["scale"];

    /// <summary>Fields of its skills.</summary>
    public static IReadOnlyList<string> OfSkills { get; } = ["skill", "skills"];

    /// <summary>Fields of its buckets.</summary>
    public static IReadOnlyList<string> OfBuckets { get; } = ["bucket", "buckets"];

    /// <summary>Fields of words about it, which may name any of these.</summary>
    public static IReadOnlyList<string> OfTags { get; } = ["tag", "tags", "label", "labels", "keyword", "keywords"];

    /// <summary>Fields of what may follow it.</summary>
    public static IReadOnlyList<string> OfFollowUps { get; } = ["followup", "followups", "followupquestion", "followupquestions"];

    /// <summary>Names of what is around everything, which say nothing.</summary>
    public static IReadOnlyList<string> OfWrapper { get; } = ["data", "results", "records", "rows", "list", "bank"];

    /// <summary>The two letters of ISO 639-1, without those that end the names of fields: 'question_id' and 'question no' are numbers.</summary>
    private static readonly HashSet<string> Languages =
    [
        .. ("ab aa af ak sq am ar an hy as av ae ay az bm ba eu be bn bi bs br bg my ca ch ce ny zh cu cv kw co cr hr cs da dv nl dz en eo et ee fo fj fi fr fy ff gd gl lg ka "
            + "de el kl gn gu ht ha he hz hi ho hu is io ig iu ik ia ie ga it ja jv kn kr ks kk km ki rw ky kv kg ko kj ku lo la lv li ln lt lu lb mk mg ms ml mt gv mi mr mh mn "
            + "na nv nd nr ng ne nb nn oc oj or om os pi ps fa pl pt pa qu ro rm rn ru se sm sg sa sc sr sn ii sd si sk sl so st su sw ss sv tl ty tg ta tt te th bo ti to ts tn "
            + "tr tk tw ug uk ur uz ve vi vo wa cy wo xh yi yo za zu").Split(' '),
    ];

    private static readonly HashSet<string> Translated = [.. OfText, .. OfTopic, .. OfFollowUps];

    private static readonly HashSet<string> Known =
        [.. Translated, .. OfId, .. OfMoment, .. OfDepth, .. OfScale, .. OfSkills, .. OfBuckets, .. OfTags];

    /// <summary>Whether the name says what the field holds.</summary>
    public bool IsKnown => Known.Contains(Base);

    /// <summary>Whether a name is that of a language and nothing more: <c>en</c>, <c>ja_JP</c>.</summary>
    public static bool IsLanguage(string name) =>
        name.Split('_', '-') is [var primary, ..] and not [_, _, _, ..] && Languages.Contains(primary.ToLowerInvariant());

    /// <summary>Reads a name.</summary>
    public static FieldName Of(string name)
    {
        var match = WithLanguage().Match(name.Trim());
        return match.Success && Languages.Contains(match.Groups["primary"].Value.ToLowerInvariant()) && Letters(match.Groups["base"].Value) is var letters && Translated.Contains(letters)
            ? new FieldName(letters, match.Groups["language"].Value)
            : new FieldName(Letters(name), null);
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex(@"^(?<base>.+?)[\s_.(\-]+(?<language>(?<primary>[A-Za-z]{2})(?:[_\-][A-Za-z0-9]{2,8})?)\)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex WithLanguage();
}
