namespace Playbook.Coaching.Questions;

/// <summary>Writes ids into the text of a bank, and changes nothing else: line ends, quotes and spacing stay as they are.</summary>
internal static class QuestionIdWriter
{
    /// <summary>The text with the id of each question at the end of its first paragraph, before attributes that are there already.</summary>
    public static string Write(string text, IEnumerable<Question> questions)
    {
        var lines = text.Split('\n');
        foreach (var question in questions)
        {
            var line = question.Item.AttributesLine - 1;
            var ending = lines[line].EndsWith('\r') ? "\r" : "";
            lines[line] = WithId(lines[line].TrimEnd(), question.Id) + ending;
        }

        return string.Join('\n', lines);
    }

    private static string WithId(string line, string id)
    {
        var brace = line.EndsWith('}') ? line.LastIndexOf('{') : -1;
        return brace >= 0 && line[brace..].Contains('=', StringComparison.Ordinal)
            ? $"{line[..brace]}{{#{id} {line[(brace + 1)..].TrimStart()}"
            : $"{line} {{#{id}}}";
    }
}
