using Playbook.Browser.Tests.Sites;
using Playbook.Testing;

namespace Playbook.Browser.Tests.FindingTheWay;

/// <summary>A handbook with a long page and with sections whose menus are longer than a screen. Built once in a run.</summary>
internal static class LongSite
{
    /// <summary>A page of many screens, whose last part is too short to reach the top.</summary>
    public const string Page = "guides/00-long.html";

    /// <summary>How many parts the long page has. Their anchors are <c>part-1</c> and so on.</summary>
    public const int Parts = 12;

    /// <summary>How many more pages each section has.</summary>
    public const int Pages = 50;

    private static readonly Lazy<Task<IReadOnlyDictionary<string, byte[]>>> Files = new(BuildAsync);

    /// <summary>A page of the section of guides, by its number from 1.</summary>
    public static string Guide(int number) => $"guides/guide-{number:00}.html";

    /// <summary>A page of the section of lists, by its number from 1.</summary>
    public static string List(int number) => $"lists/list-{number:00}.html";

    /// <summary>Makes it reachable.</summary>
    public static async Task<HostedSite> StartAsync(SiteHost host = SiteHost.File) => await HostedSite.StartAsync(host, await Files.Value);

    private static async Task<IReadOnlyDictionary<string, byte[]>> BuildAsync()
    {
        var builder = new SiteBuilder()
            .With("index.md", "# A long handbook\n\nBegin with [the long page](guides/00-long.md).\n")
            .With("guides/00-long.md", $"# The long page\n\n{Words(0)}\n\n{string.Concat(Enumerable.Range(1, Parts).Select(Part))}")
            .With("guides/cafe.md", "---\ndescription: Where Zoë waits.\n---\n# Café conversations\n\nWords.\n");
        foreach (var number in Enumerable.Range(1, Pages))
        {
            builder.With($"guides/guide-{number:00}.md", $"# Guide {number:00}\n\nWords.\n");
            builder.With($"lists/list-{number:00}.md", $"# List {number:00}\n\n- Word\n");
        }

        var site = await builder.BuildAsync();
        return site.Files.ToDictionary(file => file.Key.Value, file => file.Value);
    }

    private static string Part(int number) =>
        $"## Part {number}\n\n" + (number == Parts ? "The last words.\n" : $"{Words(number)}\n\n### Closer {number}\n\n{Words(number)}\n\n");

    private static string Words(int part) => string.Join("\n\n", Enumerable.Range(1, 4).Select(paragraph =>
        $"Paragraph {paragraph} of part {part} names [a guide](guide-{part + 1:00}.md) that goes on about it, and then it says "
        + "the same again in other words, so that there is something to scroll, and something to read, and [a list](../lists/list-01.md) too."));
}
