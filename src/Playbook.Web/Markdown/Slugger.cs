using System.Globalization;
using System.Text;

namespace Playbook.Web.Markdown;

/// <summary>
/// Makes anchors from headings as code hosts do: lower case, punctuation dropped, spaces to hyphens, repeats numbered.
/// Kept per page; the count of each word group is remembered, so many equal headings cost no more than different ones.
/// </summary>
public sealed class Slugger
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _repeats = new(StringComparer.Ordinal);

    /// <summary>Every anchor given or taken so far.</summary>
    public IReadOnlySet<string> Used => _used;

    /// <summary>Takes an id that the author chose; false when it is taken already.</summary>
    public bool Take(string id) => _used.Add(id);

    /// <summary>An anchor for a heading, unique in the page.</summary>
    public string Next(string text)
    {
        var slug = Slug(text);
        var repeat = _repeats.GetValueOrDefault(slug);
        var unique = repeat == 0 ? slug : Numbered(slug, repeat);
        while (!_used.Add(unique))
        {
            unique = Numbered(slug, ++repeat);
        }

        _repeats[slug] = repeat + 1;
        return unique;
    }

    /// <summary>Lower-cased letters, digits, hyphens and underscores; <c>section</c> when nothing is left.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        Span<char> letter = stackalloc char[2];
        foreach (var rune in text.Trim().Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || IsMark(rune) || rune.Value is '-' or '_')
            {
                slug.Append(letter[..Rune.ToLowerInvariant(rune).EncodeToUtf16(letter)]);
            }
            else if (rune.Value is ' ' or '\t' or '\n')
            {
                slug.Append('-');
            }
        }

        return slug.Length == 0 ? "section" : slug.ToString();
    }

    /// <summary>Whether a character is part of the letter before it.</summary>
    internal static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Numbered(string slug, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
}
