using System.Text.RegularExpressions;

namespace Playbook.Coaching.Questions;

/// <summary>Gaps in a question: <c>[Skill X]</c> and <c>____</c>. A link's text and a to-do box are none.</summary>
internal static partial class Blank
{
    /// <summary>The names of the blanks in order; a plain gap has the empty name.</summary>
    public static IReadOnlyList<string> Find(string text) =>
        [.. Pattern().Matches(text).Select(match => match.Groups["name"].Value.Trim())];

    [GeneratedRegex(@"\[\s*(?<name>[^\[\]\s][^\[\]]*)\](?!\()|_{3,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Pattern();
}
