using Playbook.Benchmarks.Corpora.Text;

namespace Playbook.Benchmarks.Corpora.Domain;

/// <summary>What the text of a page of a craft is made with.</summary>
/// <param name="Craft">The craft.</param>
/// <param name="Place">The page.</param>
/// <param name="Dice">Chooses what stands in it.</param>
internal sealed record DomainText(Craft Craft, Place Place, Dice Dice)
{
    /// <summary>Writes its sentences.</summary>
    public Prose Prose { get; } = new(Dice);

    /// <summary>Front matter with what pages of every kind have.</summary>
    public FrontMatter FrontMatter() => new FrontMatter()
        .Text("title", Place.Title)
        .Text("description", Prose.Sentence())
        .List("tags", Dice.Pick(Words.Tags, Dice.Between(0, 2)))
        .List("related", Dice.Pick(Craft.Skills, 2).Where(skill => skill != Place).Select(skill => skill.Id));

    /// <summary>A link to any skill of the craft, or to a section of it.</summary>
    public string SkillLink() => Place.LinkTo(Dice.Pick(Craft.Skills), Dice.Pick(SkillPages.Anchors));

    /// <summary>A section: its heading and what stands below.</summary>
    public static string Section(string heading, params IEnumerable<string> parts) =>
        string.Join("\n\n", [heading, .. parts]);

    /// <summary>Lines right below one another.</summary>
    public static string Lines(params IEnumerable<string> lines) => string.Join('\n', lines);

    /// <summary>A list of some items.</summary>
    public string List(int least, int most, Func<string> item) =>
        string.Join('\n', Enumerable.Range(0, Dice.Between(least, most)).Select(_ => $"- {item()}"));

    /// <summary>A block to fill in.</summary>
    /// <param name="fence">Its name and attributes.</param>
    /// <param name="inside">What stands in it.</param>
    public static string Block(string fence, string inside) => $"::: {fence}\n{inside}\n:::";
}
