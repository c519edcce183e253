namespace Playbook.Web.Themes;

/// <summary>
/// Lists of font families from the settings. Letters, digits, spaces, hyphens, commas and quotes in pairs are all that
/// gets into a style sheet, so that a setting can name a font and do nothing else.
/// </summary>
public static class FontFamilies
{
    /// <summary>What <see cref="AreValid"/> accepts, for findings.</summary>
    public const string Expected = "names of fonts with commas between them, such as 'Source Sans 3', system-ui, sans-serif";

    /// <summary>Whether a text is a list of font families.</summary>
    public static bool AreValid(string families) => families.Split(',').All(family => IsFamily(family.Trim(' ')));

    private static bool IsFamily(string family) => family switch
    {
        ['\'', .. var name, '\''] => IsQuotedName(name),
        ['"', .. var name, '"'] => IsQuotedName(name),
        _ => family.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words && Array.TrueForAll(words, IsWord),
    };

    private static bool IsQuotedName(string name) => name.Trim().Length > 0 && name.All(character => character == ' ' || IsPlain(character));

    /// <summary>A word outside quotes must not begin with a digit.</summary>
    private static bool IsWord(string word) => (char.IsLetter(word[0]) || (word[0] == '-' && word.Length > 1 && char.IsLetter(word[1]))) && word.All(IsPlain);

    private static bool IsPlain(char character) => char.IsLetter(character) || char.IsAsciiDigit(character) || character == '-';
}
