using System.Globalization;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Questions;

/// <summary>Makes an id for a question that was given none.</summary>
internal static class QuestionId
{
    private const int MaxLength = 48;
    private const string Wordless = "question";

    /// <summary>The first words of a question, joined by hyphens, numbered when taken already.</summary>
    /// <param name="text">The question.</param>
    /// <param name="taken">Ids of the page; the new one is added.</param>
    public static string FromWords(string text, ISet<string> taken)
    {
        var words = string.Join('-', Slugger.Slug(text).Split('-', StringSplitOptions.RemoveEmptyEntries)).TrimStart('_', '-');
        words = words.Length == 0 ? Wordless : words;
        var id = words.Length <= MaxLength ? words : Shortened(words);
        var unique = id;
        for (var number = 2; !taken.Add(unique); number++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        }

        return unique;
    }

    private static string Shortened(string words)
    {
        // A hyphen is a safe place to cut; a text without one is cut between whole characters.
        var hyphen = words.LastIndexOf('-', MaxLength);
        var length = hyphen > 0 ? hyphen : MaxLength;
        return words[..(char.IsHighSurrogate(words[length - 1]) ? length - 1 : length)];
    }
}
