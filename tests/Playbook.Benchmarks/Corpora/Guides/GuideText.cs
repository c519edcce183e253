using System.Globalization;
using Playbook.Benchmarks.Corpora.Text;

namespace Playbook.Benchmarks.Corpora.Guides;

/// <summary>The text of one guide: prose of three sections, lists, a table, a piece of code, an aside and links.</summary>
internal sealed class GuideText
{
    // A paragraph may go beyond what was aimed at by less than a hundred words: 350 to 600 in all.
    private const int FewestWords = 360;
    private const int MostWords = 500;

    private readonly GuideLinks _links;
    private readonly IDialect _dialect;
    private readonly Dice _dice;
    private readonly Prose _prose;

    /// <summary>A text to write.</summary>
    /// <param name="links">Links to other guides.</param>
    /// <param name="dialect">How it is written down.</param>
    /// <param name="dice">Chooses what stands in it.</param>
    public GuideText(GuideLinks links, IDialect dialect, Dice dice)
    {
        _links = links;
        _dialect = dialect;
        _dice = dice;
        _prose = new Prose(dice);
    }

    /// <summary>Writes it.</summary>
    public string Write()
    {
        string[] rest = [Steps(), Table(), Example(), Tip(), Watch(), ReadOn()];
        var opening = new List<string> { _prose.Paragraph(), $"## Why {_prose.ArticleAndPhrase()} matters {{#why}}" };
        var aim = _dice.Between(FewestWords, MostWords) - rest.Sum(WordCount.Of);
        do
        {
            opening.Add(_prose.Paragraph());
        }
        while (opening.Sum(WordCount.Of) < aim);

        return string.Join("\n\n", [.. opening, .. rest]);
    }

    private string Steps() => string.Join(
        '\n',
        ["## Steps {#steps}", "", _prose.MarkedSentence(), "", .. Times(3, 5, i => $"{i}. {_prose.MarkedSentence()}")]);

    private string Table() => string.Join(
        '\n',
        ["## At a glance", "", "| Who | What | Hours |", "|---|---|---:|", .. Times(4, 7, _ => $"| {_prose.People()} | {_prose.Phrase()} | {Hours()} |")]);

    private string Example() => string.Join(
        '\n',
        ["## An example", "", _prose.MarkedSentence(), "", "```yaml", .. Times(3, 5, i => $"step-{i}: {_prose.Phrase()}"), "```"]);

    private string Tip() => _dialect.Tip("In short", $"{_prose.MarkedSentence()} See {_links.Nearby()}.");

    private string Watch() => string.Join(
        '\n',
        [
            "## What to watch for", "",
            $"### {Prose.Capital(_prose.ArticleAndPhrase())}", "",
            .. Times(2, 4, _ => $"- {_prose.MarkedSentence()}"),
            $"- {_prose.Sentence()} More of it stands in {_links.Nearby()}.",
        ]);

    private string ReadOn() => string.Join(
        '\n',
        ["## Read on", "", $"- Before this: {_links.Previous}", $"- After this: {_links.Next}", .. Times(1, 2, _ => $"- Elsewhere: {_links.Anywhere()}")]);

    private string Hours() => _dice.Between(1, 40).ToString(CultureInfo.InvariantCulture);

    private IEnumerable<string> Times(int least, int most, Func<int, string> line) =>
        Enumerable.Range(1, _dice.Between(least, most)).Select(line);
}
