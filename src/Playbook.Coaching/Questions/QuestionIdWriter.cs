using System.Text.RegularExpressions;

namespace Playbook.Coaching.Questions;

/// <summary>Writes ids into the text of a bank, and changes nothing else: line ends, quotes and spacing stay as they are.</summary>
internal static partial class QuestionIdWriter
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The text with the id of each question at the end of its first paragraph, first of the attributes that are there already.</summary>
    public static string Write(string text, IEnumerable<Question> questions)
    {
        var mark = text.StartsWith(ByteOrderMark) ? 1 : 0;

        // Every other part is a line end; lines are counted as the parser counts them.
        var parts = LineEnd().Split(text[mark..]);
        foreach (var question in questions)
        {
            Write(parts, question);
        }

        return text[..mark] + string.Concat(parts);
    }

    private static void Write(string[] parts, Question question)
    {
        var attributes = question.Item.Attributes;
        if (attributes is { Entries.Count: > 0, Location: { } place })
        {
            // A column counts from 1, so it is the offset behind the brace.
            var line = Index(place.Line);
            parts[line] = $"{parts[line][..place.Column]}#{question.Id} {parts[line][place.Column..].TrimStart()}";
            return;
        }

        var last = Index(question.Item.AttributesLine);
        var words = parts[last].TrimEnd();
        parts[last] = $"{words} {{#{question.Id}}}{parts[last][words.Length..]}";
    }

    private static int Index(int line) => (line - 1) * 2;

    [GeneratedRegex("(?<end>\r\n|\r|\n)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineEnd();
}
