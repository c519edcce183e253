using System.Text;
using Playbook.Coaching.Tests.Samples;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Tests.Incremental;

/// <summary>Whatever is edited, a build that takes over what it can comes to the same as one that starts from nothing.</summary>
public sealed class IncrementalTests
{
    private const int Edits = 50;

    public static TheoryData<int> Seeds => [1, 2, 3, 4];

    [Theory, MemberData(nameof(Seeds))]
    public async Task After_each_of_many_random_edits_a_rebuild_equals_a_clean_build_to_the_byte(int seed)
    {
        var handbook = Samples();
        var edits = new RandomEdits(handbook, seed) { Original = Original };
        var before = await handbook.RebuildAsync();
        before.Findings.ShouldBeEmpty();
        var done = new List<string>();
        var (made, useless) = (0, 0);

        for (var i = 0; i < Edits; i++)
        {
            done.Add(edits.Next());
            var rebuilt = await handbook.RebuildAsync();
            var clean = await handbook.BuildCleanAsync();

            Differences(rebuilt, clean).ShouldBeEmpty($"after {string.Join(", ", done)} (seed {seed})");
            made += rebuilt.MadePages.Count;
            useless += UselesslyMade(before, rebuilt);
            before = rebuilt;
        }

        // Not none: a page may be given what its template does not show.
        useless.ShouldBeLessThan(made / 5);

        edits.RestoreAll();
        Differences(await handbook.RebuildAsync(), await Samples().BuildCleanAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_an_edit_every_page_is_kept()
    {
        var handbook = Samples();
        await handbook.RebuildAsync();

        (await handbook.RebuildAsync()).MadePages.ShouldBeEmpty();
    }

    [Fact]
    public async Task After_an_edit_in_the_text_of_a_page_that_page_alone_is_made()
    {
        var handbook = Samples();
        await handbook.RebuildAsync();

        handbook.Write("input", "guides/start.md", handbook.Find("input", "guides/start.md") + "\nOne more sentence.\n");

        (await handbook.RebuildAsync()).MadePages.ShouldBe(["guides/start.html"]);
    }

    [Fact]
    public async Task After_an_edit_of_a_title_those_pages_are_made_that_show_it()
    {
        var handbook = Samples();
        await handbook.RebuildAsync();

        handbook.Write("input", "skills/craft/focus.md", "# Attention\n\nOne thing at a time.\n");

        var made = (await handbook.RebuildAsync()).MadePages;
        made.ShouldContain("skills/craft/focus.html");
        made.ShouldContain("search.html");
        made.ShouldNotContain("lists/emotions.html");
        made.ShouldNotContain("404.html");
    }

    [Fact]
    public async Task After_an_edit_in_the_text_of_a_page_the_packs_that_hold_it_are_made()
    {
        var handbook = Samples();
        await handbook.RebuildAsync();

        handbook.Write("base", "guides/basics.md", handbook.Find("base", "guides/basics.md") + "\nOne more sentence.\n");

        (await handbook.RebuildAsync()).MadePages.Order(StringComparer.Ordinal).ShouldBe(["guides/basics.html", "packs/below.html"]);
    }

    [Fact]
    public async Task After_an_edit_of_a_layout_the_pages_of_its_kind_are_made()
    {
        var handbook = Samples();
        await handbook.RebuildAsync();

        handbook.Write("input", "_layouts/list.hbs", "{{{content.sectionsHtml}}}");

        (await handbook.RebuildAsync()).MadePages.ShouldBe(["lists/emotions.html"]);
    }

    [Fact]
    public async Task A_page_that_a_finding_was_made_about_is_made_again_so_that_the_finding_is()
    {
        var handbook = Samples().Write("input", "_layouts/list.hbs", "{{nobody}}");
        var first = await handbook.RebuildAsync();
        first.Findings.ShouldNotBeEmpty();

        var second = await handbook.RebuildAsync();

        second.MadePages.ShouldBe(["lists/emotions.html"]);
        second.Findings.ShouldBe(first.Findings);
        second.Origin.ShouldBeNull();
    }

    private static IReadOnlyList<(string Layer, string Path, string Text)> Original { get; } =
    [
        .. SampleHandbook.Files.Select(file => ("input", file.Path, file.Text)),
        ("base", "_settings.yml", "packs:\n  below: { title: Below, pages: [guides/basics.md], section: skills }\n"),
        ("base", "guides/basics.md", "# Basics\n\nText below.\n\n## Part {#part}\n\nMore.\n"),
        ("base", "skills/team/candour.md", "# Candour\n\nSays it.\n\n## Levels\n\n### 1\n\nLittle.\n\n### 5: Much\n\nMuch.\n"),
        ("base", "questions/base.md", "# Questions below\n\n- What? {#what skill=candour}\n- Why? {#why}\n"),
    ];

    private static EditedHandbook Samples() =>
        Original.Aggregate(new EditedHandbook(), (handbook, file) => handbook.Write(file.Layer, file.Path, file.Text));

    private static IEnumerable<string> Differences(Rebuild rebuilt, Rebuild clean) =>
    [
        .. rebuilt.Files.Keys.Except(clean.Files.Keys).Select(address => $"{address} is too much"),
        .. clean.Files.Keys.Except(rebuilt.Files.Keys).Select(address => $"{address} is missing"),
        .. clean.Files.Where(file => rebuilt.Files.TryGetValue(file.Key, out var bytes) && !bytes.AsSpan().SequenceEqual(file.Value))
            .Select(file => $"{file.Key} differs: {Difference(rebuilt.Files[file.Key], file.Value)}"),
        .. rebuilt.Findings.Select(finding => finding.ToString()).SequenceEqual(clean.Findings.Select(finding => finding.ToString()))
            ? Array.Empty<string>()
            : [$"findings differ: {string.Join('\n', rebuilt.Findings)}\n--- instead of ---\n{string.Join('\n', clean.Findings)}"],
        .. rebuilt.Origin == clean.Origin ? Array.Empty<string>() : ["origins differ"],
    ];

    private static string Difference(byte[] found, byte[] expected)
    {
        var at = Math.Max(0, found.AsSpan().CommonPrefixLength(expected) - 60);
        return $"…{Around(found, at)}… instead of …{Around(expected, at)}…";
    }

    private static string Around(byte[] text, int at) => Encoding.UTF8.GetString(text.AsSpan(at, Math.Min(160, text.Length - at)));

    /// <summary>How many pages came out as they were before. Where there are findings, pages are made to tell them again.</summary>
    private static int UselesslyMade(Rebuild before, Rebuild after) => after.Findings.Count > 0 || before.Findings.Count > 0
        ? 0
        : after.MadePages.Select(address => new UrlPath(address)).Count(address =>
            before.Files.TryGetValue(address, out var bytes) && bytes.AsSpan().SequenceEqual(after.Files[address]));
}
