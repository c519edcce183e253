using System.Globalization;
using System.Text;

namespace Playbook.Coaching.Questions.Import;

/// <summary>Writes questions as items of a list.</summary>
/// <param name="defaults">What holds for all questions of the bank; only what differs is written.</param>
/// <param name="isCareful">Whether to escape everything that might be read as markup.</param>
internal sealed class QuestionLines(QuestionDefaults defaults, bool isCareful)
{
    /// <summary>The lines of one question with its follow-ups.</summary>
    /// <param name="question">The question, with its id.</param>
    /// <param name="mark">What stands before it, the space behind it included.</param>
    public IEnumerable<string> Of(ImportedQuestion question, string mark)
    {
        yield return $"{mark}{QuestionMarkdown.OfQuestion(question.Text, isCareful)} {{{Attributes(question)}}}";
        foreach (var next in question.FollowUps)
        {
            yield return $"{new string(' ', mark.Length)}- {QuestionMarkdown.OfFollowUp(next, isCareful)}";
        }
    }

    private string Attributes(ImportedQuestion question)
    {
        var text = new StringBuilder("#").Append(question.Id);
        Append(text, "moment", question.Moment == defaults.Moment ? null : question.Moment?.ToString().ToLowerInvariant());
        Append(text, "depth", question.Depth == defaults.Depth ? null : question.Depth?.ToString().ToLowerInvariant());
        Append(text, "scale", question.Scale is { } scale && scale != defaults.Scale ? string.Create(CultureInfo.InvariantCulture, $"{scale.From}-{scale.To}") : null);
        Append(text, "skill", Words(question.Skills));
        Append(text, "bucket", Words(question.Buckets));
        return text.ToString();
    }

    private static string? Words(IReadOnlyList<string> ids) => ids.Count == 0 ? null : string.Join(' ', ids);

    private static void Append(StringBuilder text, string key, string? value)
    {
        if (value is not null)
        {
            text.Append(' ').Append(key).Append('=').Append(value.Contains(' ', StringComparison.Ordinal) ? $"\"{value}\"" : value);
        }
    }
}
