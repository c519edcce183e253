using System.Globalization;
using System.Text;
using Playbook.Engine.Files;

namespace Playbook.Web.Markdown;

/// <summary>
/// Makes anchors from headings as code hosts do: lower case, punctuation dropped, spaces to hyphens, repeats numbered.
/// Kept per page; the count of each word group is remembered, so many equal headings cost no more than different ones.
/// </summary>
public sealed class Slugger
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reserved = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _repeats = new(StringComparer.Ordinal);

    /// <summary>Every anchor given or taken so far.</summary>
    public IReadOnlySet<string> Used => _used;

    /// <summary>Keeps ids that the author chose free of anchors made from words.</summary>
    public void Reserve(IEnumerable<string> ids) => _reserved.UnionWith(ids);

    /// <summary>Takes an id that the author chose; false when it is taken already, or is one of the theme's.</summary>
    public bool Take(string id) => !IsOfTheme(id) && _used.Add(id);

    /// <summary>
    /// Whether an id belongs to the theme, whose ids all begin with an underscore: two elements of one id would take
    /// labels and menus away from each other.
    /// </summary>
    public static bool IsOfTheme(string id) => id.StartsWith('_');

    /// <summary>An anchor for a heading, unique in the page.</summary>
    public string Next(string text)
    {
        var slug = Slug(text);
        var repeat = _repeats.GetValueOrDefault(slug);
        var unique = repeat == 0 ? slug : Numbered(slug, repeat);
        while (_reserved.Contains(unique) || !_used.Add(unique))
        {
            unique = Numbered(slug, ++repeat);
        }

        _repeats[slug] = repeat + 1;
        return unique;
    }

    /// <summary>Lower-cased letters, digits, hyphens and underscores, none of these in front; <c>section</c> when nothing is left.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        Span<char> letter = stackalloc char[2];
        foreach (var rune in text.Trim().EnumerateRunes())
        {
            if (IsOfWord(rune))
            {
                slug.Append(letter[..Rune.ToLowerInvariant(rune).EncodeToUtf16(letter)]);
            }
            else if (rune.Value is ' ' or '\t' or '\n')
            {
                slug.Append('-');
            }
        }

        var words = slug.ToString().TrimStart('_');
        return words.Length == 0 ? "section" : ComposedText.Of(words);
    }

    /// <summary>What code hosts keep: letters, digits, the marks on them, and what joins words.</summary>
    internal static bool IsOfWord(Rune rune) => rune.Value == '-' || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static string Numbered(string slug, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
}
