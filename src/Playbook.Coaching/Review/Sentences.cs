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

    // An ellipsis or an abbreviation goes on in small letters. Few marks close a sentence: a text of nothing else takes no longer to read.
    [GeneratedRegex(@"(?<=[.!?…。！？]["")”’»\]]{0,3})(?>\s+)(?!\p{Ll})|(?<=[。！？])|(?<=\?)(?=\p{Lu})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex End();

    // A mark that opens is never inside: a text of nothing else takes no longer to read. An apostrophe closes nothing.
    [GeneratedRegex("\"[^\"]*\"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|「[^「」]*」|\\([^()]*\\)|‘[^‘’]*(?:’(?=\\p{L})[^‘’]*)*’(?!\\p{L})|(?<![\\p{L}\\p{N}])'[^']*[?!.,]'(?!\\p{L})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Quoted();
}
