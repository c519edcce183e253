using System.Globalization;
using Playbook.Benchmarks.Corpora.Text;

namespace Playbook.Benchmarks.Corpora.Guides;

/// <summary>Where a guide lies: a hundred to a topic, ten topics to an area.</summary>
/// <param name="Page">Number of the page in the corpus.</param>
internal readonly record struct GuidePlace(int Page)
{
    private const int PagesOfTopic = 100;
    private const int TopicsOfArea = 10;

    /// <summary>Anchors that every guide has, some of them stated, some made of a heading.</summary>
    public static IReadOnlyList<string> Anchors { get; } =
        ["why", "steps", "at-a-glance", "an-example", "what-to-watch-for", "read-on"];

    /// <summary>Place among its neighbours, from 1.</summary>
    public int Order => (Page % PagesOfTopic) + 1;

    /// <summary>Its folder.</summary>
    public string Folder => string.Create(
        CultureInfo.InvariantCulture,
        $"guides/area-{(Page / PagesOfTopic / TopicsOfArea) + 1:00}/topic-{(Page / PagesOfTopic % TopicsOfArea) + 1:00}");

    /// <summary>Its title.</summary>
    public PageTitle Title => PageTitle.Of(Page);

    /// <summary>The path of its file, without an ending.</summary>
    public string Path => $"{Folder}/{Title.Slug}";
}
