using System.Text;
using System.Text.RegularExpressions;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Questions.Import;

/// <summary>
/// Writes plain words as Markdown, so that they are read back as they are: whatever looks like a link, a list, HTML or
/// attributes is escaped. What needs escaping is not guessed: the parser is asked, and the mildest way that it reads right
/// is taken, so that most questions are written as they are.
/// </summary>
internal static partial class QuestionMarkdown
{
    /// <summary>Longer than anything that one person asks another; what is longer is no question.</summary>
    public const int LongestText = 2_000;

    private const string Inner = @"\`*_[]<>&{}|~";
    private static readonly InputFile Nowhere = new(new SourcePath("question.md"), new MemoryRoot(""), 0);

    /// <summary>From the mildest to the strictest.</summary>
    private static readonly Func<string, string>[] Ways = [text => text, EscapeAddress, EscapeStart, EscapeInner, text => EscapeStart(EscapeAddress(EscapeInner(text))), EscapeAll];

    /// <summary>
    /// Words as a bank gives them back: on one line, without the quotation marks around all of them or the box of a to-do
    /// list. Null when nothing is left, or when it is far too long.
    /// </summary>
    public static string? Normal(string text)
    {
        var words = Space().Replace(text, " ").Trim();
        while (words.Length is > 0 and <= LongestText)
        {
            var read = ReadQuestion($"{EscapeAll(words)} {{#x}}", hasId: true)?.Text ?? "";
            if (read == words)
            {
                return words;
            }

            words = read;
        }

        return null;
    }

    /// <summary>A question, to be followed by its attributes.</summary>
    /// <param name="text">Words as a bank gives them back.</param>
    /// <param name="isCareful">Whether to escape everything, for a file in which other text might change what this means.</param>
    public static string OfQuestion(string text, bool isCareful = false) =>
        Write(text, isCareful, markdown => ReadQuestion($"{markdown} {{#x}}", hasId: true));

    /// <summary>A follow-up, on a line of its own.</summary>
    public static string OfFollowUp(string text, bool isCareful = false) => Write(text, isCareful, markdown => ReadQuestion(markdown, hasId: false));

    /// <summary>A heading, to be followed by nothing.</summary>
    public static string OfHeading(string text, bool isCareful = false) => Write(text, isCareful, ReadHeading);

    private static string Write(string text, bool isCareful, Func<string, (string Text, bool IsPlain)?> read) => isCareful
        ? EscapeAll(text)
        : Ways.Select(way => way(text)).FirstOrDefault(markdown => read(markdown) == (text, true)) ?? EscapeAll(text);

    private static (string Text, bool IsPlain)? ReadQuestion(string markdown, bool hasId) =>
        Parse($"- {markdown}\n") is { Blocks: [ListBlock { Items: [{ OnlyLink: null, Children.Count: 0 } item] }] } body
            && item.Attributes.Entries.Count == (hasId ? 1 : 0)
            ? (Quotes.Strip(item.Text), IsPlain(item.Html, body))
            : null;

    private static (string Text, bool IsPlain)? ReadHeading(string markdown) =>
        Parse($"## {markdown}\n") is { Blocks: [HeadingBlock heading] } body && heading.Attributes.Entries.Count == 0
            ? (heading.Text, IsPlain(heading.Html, body))
            : null;

    private static bool IsPlain(HtmlFragment html, MarkdownBody body) => body.Links.Count == 0 && !html.Html.Contains('<', StringComparison.Ordinal);

    private static MarkdownBody Parse(string markdown) => MarkdownParser.Parse(new MarkdownSource(Nowhere, markdown, 0, ItemAttributes: true), new DiagnosticBag());

    private static string EscapeAll(string text) => Escape(text, IsPunctuation);

    private static string EscapeAddress(string text) => Address().Replace(text, @"$0\");

    private static string EscapeInner(string text) => Escape(text, letter => Inner.Contains(letter, StringComparison.Ordinal));

    /// <summary>The sign that makes a list, a heading or a quotation of a line: the first one, or that behind a number.</summary>
    private static string EscapeStart(string text)
    {
        var at = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return at >= 0 && IsPunctuation(text[at]) ? text.Insert(at, "\\") : text;
    }

    private static string Escape(string text, Func<char, bool> isSpecial)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var letter in text)
        {
            _ = isSpecial(letter) ? escaped.Append('\\').Append(letter) : escaped.Append(letter);
        }

        return escaped.ToString();
    }

    private static bool IsPunctuation(char letter) => char.IsAscii(letter) && (char.IsPunctuation(letter) || char.IsSymbol(letter));

    /// <summary>What the sign stands behind that makes an address of a word.</summary>
    [GeneratedRegex(@"\b(https?|ftp|mailto|tel)(?=:)|\bwww(?=\.)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Address();

    [GeneratedRegex(@"[\s\p{Cc}\u2028\u2029-[\u00A0\u202F\u3000]]+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Space();
}
