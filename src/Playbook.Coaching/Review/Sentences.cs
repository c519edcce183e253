using System.Text.RegularExpressions;

namespace Playbook.Coaching.Review;

/// <summary>Cuts text into sentences.</summary>
public static partial class Sentences
{
    /// <summary>The sentences of a text, each with the mark that ends it; what somebody is quoted to say stays inside.</summary>
    public static IReadOnlyList<string> Of(string text) =>
        [.. End().Split(text).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0)];

    /// <summary>A text without what stands in double quotes or brackets: words that somebody else says, and asides.</summary>
    public static string WithoutQuotes(string text) => Quoted().Replace(text, "");

    // An ellipsis or an abbreviation goes on in small letters.
    [GeneratedRegex(@"(?<=[.!?…。！？]["")”’»\]]*)\s+(?![\p{Ll}])|(?<=[。！？])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex End();

    [GeneratedRegex("\"[^\"]*\"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|「[^」]*」|\\([^()]*\\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
