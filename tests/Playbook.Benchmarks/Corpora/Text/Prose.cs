using System.Text;

namespace Playbook.Benchmarks.Corpora.Text;

/// <summary>Writes plain English that means little, with sentences as long as people write them.</summary>
/// <param name="dice">Chooses the words.</param>
internal sealed class Prose(Dice dice)
{
    /// <summary>A statement.</summary>
    public string Sentence() => Fill(dice.Pick(Templates.Statements));

    /// <summary>A question.</summary>
    public string Question() => Fill(dice.Pick(Templates.Questions));

    /// <summary>Something to do.</summary>
    public string Action() => Fill(dice.Pick(Templates.Actions));

    /// <summary>Two to five sentences.</summary>
    public string Paragraph() =>
        string.Join(' ', Enumerable.Range(0, dice.Between(2, 5)).Select(_ => Sentence()));

    /// <summary>A sentence in which some words are stressed or set as code.</summary>
    public string MarkedSentence() => Fill(dice.Pick(Templates.Statements).Replace("the {n}", Marked(), StringComparison.Ordinal));

    /// <summary>A noun with an adjective.</summary>
    public string Phrase() => $"{dice.Pick(Words.Adjectives)} {dice.Pick(Words.Nouns)}";

    /// <summary>The same with its article.</summary>
    public string ArticleAndPhrase() => Fill("a {a} {n}", isSentence: false);

    /// <summary>A group of people, with a capital letter.</summary>
    public string People() => Capital(dice.Pick(Words.People));

    /// <summary>The text with a capital letter.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private string Marked() => dice.Between(1, 3) switch
    {
        1 => "the **{a} {n}**",
        2 => "the *{n}*",
        _ => "the `{n}`",
    };

    private string Fill(string template, bool isSentence = true)
    {
        var text = new StringBuilder(template.Length * 2);
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] == '{')
            {
                Append(text, Word(template[i + 1]));
                i += 2;
            }
            else
            {
                text.Append(template[i]);
            }
        }

        return isSentence ? Capital(text.ToString()) : text.ToString();
    }

    private static void Append(StringBuilder text, string word)
    {
        if (word[0] is 'a' or 'e' or 'i' or 'o' or 'u' && EndsInArticle(text))
        {
            text.Insert(text.Length - 1, 'n');
        }

        text.Append(word);
    }

    private static bool EndsInArticle(StringBuilder text) =>
        text.Length >= 2 && text[^1] == ' ' && text[^2] is 'a' or 'A' && (text.Length == 2 || text[^3] == ' ');

    private string Word(char gap) => gap switch
    {
        'n' => dice.Pick(Words.Nouns),
        's' => dice.Pick(Words.Nouns) + "s",
        'a' => dice.Pick(Words.Adjectives),
        'v' => dice.Pick(Words.Verbs),
        'V' => Capital(dice.Pick(Words.Verbs)),
        'g' => dice.Pick(Words.Gerunds),
        'p' => dice.Pick(Words.People),
        't' => dice.Pick(Words.Times),
        'w' => dice.Pick(Words.Places),
        'x' => dice.Pick(Words.Names),
        _ => throw new ArgumentOutOfRangeException(nameof(gap), gap, "No such gap."),
    };
}
