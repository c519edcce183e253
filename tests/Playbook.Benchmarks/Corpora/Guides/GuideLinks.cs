using Playbook.Benchmarks.Corpora.Text;

namespace Playbook.Benchmarks.Corpora.Guides;

/// <summary>Links from one guide to others.</summary>
/// <param name="place">The guide they stand in.</param>
/// <param name="pages">How many guides there are.</param>
/// <param name="dice">Chooses where they lead.</param>
/// <param name="dialect">How a link is written.</param>
internal sealed class GuideLinks(GuidePlace place, int pages, Dice dice, IDialect dialect)
{
    /// <summary>A link to the guide before this one; the first one leads to the last.</summary>
    public string Previous => To((place.Page + pages - 1) % pages, "");

    /// <summary>A link to the guide after this one; the last one leads to the first.</summary>
    public string Next => To((place.Page + 1) % pages, "");

    /// <summary>A link to a section of any guide.</summary>
    public string Anywhere() => To(dice.Between(0, pages - 1), "#" + dice.Pick(GuidePlace.Anchors));

    /// <summary>A link to a section of a guide nearby, mostly of the same topic.</summary>
    public string Nearby()
    {
        var page = place.Page + dice.Between(-40, 40);
        return To(Math.Clamp(page, 0, pages - 1), "#" + dice.Pick(GuidePlace.Anchors));
    }

    private string To(int page, string anchor)
    {
        var target = new GuidePlace(page);
        return $"[{target.Title.Text}]({RelativeLink.From(place.Folder, target.Path)}{dialect.LinkEnding}{anchor})";
    }
}
