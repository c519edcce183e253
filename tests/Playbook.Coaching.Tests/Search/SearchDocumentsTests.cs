using System.Text.Json;
using Playbook.Coaching.Tests.Samples;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Search;

/// <summary>What of a handbook the search knows.</summary>
public sealed class SearchDocumentsTests
{
    [Fact]
    public async Task Every_page_that_people_read_is_there_and_no_redirect()
    {
        var site = await SampleHandbook.Builder().With("guides/moved.md", "---\nredirectFrom: [old.html]\n---\n# Moved\n").BuildAsync();

        var urls = Pages(site).Select(page => page[0].GetString()).ToList();

        urls.ShouldContain("guides/moved.html");
        urls.ShouldContain("skills/craft/index.html");
        urls.ShouldContain("assess/pm.html");
        urls.ShouldContain("workbook.html");
        urls.ShouldContain("question-bank.html");
        urls.ShouldNotContain("old.html");
        urls.ShouldNotContain("404.html");
        urls.ShouldNotContain("search.html");
    }

    [Fact]
    public async Task A_page_has_its_headings_with_their_anchors_and_what_stands_below()
    {
        var site = await new SiteBuilder()
            .With("guides/a.md", "# A\n\nFirst words.\n\n- item\n  - below\n\n## Part {#here}\n\n| x | y |\n|---|---|\n| one | two |\n\n> said\n\n```\ncode &lt; 1\n```\n\n::: answer {#a rows=2}\nWhat now?\n:::\n")
            .BuildAsync();

        var page = Page(site, "guides/a.html");

        page[1].GetString().ShouldBe("A");
        page[2].GetString().ShouldBe("First words.");
        page[3].EnumerateArray().Select(detail => detail.GetString()).ShouldBe(["Guide"]);
        page[4][0].ToString().ShouldBe("""["","","First words.\nitem\nbelow"]""");
        page[4][1][0].GetString().ShouldBe("here");
        page[4][1][1].GetString().ShouldBe("Part");
        page[4][1][2].GetString().ShouldBe("x · y\none · two\nsaid\ncode &lt; 1\nWhat now?");
    }

    [Fact]
    public async Task What_is_only_a_link_is_the_name_of_another_page()
    {
        var site = await new SiteBuilder()
            .With("guides/b.md", "# Bees\n")
            .With("guides/a.md", "# A\n\n- [Bees](b.md)\n- about [Bees](b.md)\n\n| page | says |\n|---|---|\n| [Bees](b.md) | much |\n")
            .BuildAsync();

        Page(site, "guides/a.html")[4][0][2].GetString().ShouldBe("about Bees\npage · says\nmuch");
    }

    [Fact]
    public async Task Keywords_and_the_names_of_sources_are_found_and_keywords_are_not_shown()
    {
        var site = await new SiteBuilder()
            .With("guides/a.md", "---\nkeywords: [zebra, \"1:1\"]\nsources: [{ title: Being good, author: Xanthippe Quill }]\n---\n# A\n\nWords.\n")
            .BuildAsync();

        Terms(site).ShouldContain("zebra");
        Terms(site).ShouldContain("xanthipp");
        Page(site, "guides/a.html").ToString().ShouldNotContain("zebra");
    }

    [Fact]
    public async Task A_question_is_a_result_with_its_bank_moment_depth_and_bucket()
    {
        var site = await new SiteBuilder()
            .With("wheels/w.md", "---\nbuckets: [{ id: team, title: Team }, { id: b }, { id: c }]\n---\n# W\n")
            .With("skills/team/trust.md", "# Trust\n")
            .With("questions/first.md", "# First questions\n\n## Opening\n\n- What is on your mind? {#mind moment=opening depth=light skill=trust}\n  - And what else?\n")
            .BuildAsync();

        var question = JsonDocument.Parse(Text(site, "parts-0")).RootElement[0];

        question[0].GetString().ShouldBe("questions/first.html#mind");
        question[1].GetString().ShouldBe("What is on your mind?");
        question[3].EnumerateArray().Select(detail => detail.GetString()).ShouldBe(["first/mind", "First questions", "Opening", "Light", "Team"]);
        question[4][0][2].GetString().ShouldBe("And what else?");
        Text(site, "facets").ShouldContain("""["question","Question",""");
    }

    [Fact]
    public async Task Drafts_and_what_is_hidden_are_not_in_the_index()
    {
        var site = await new SiteBuilder().Set("hide", "guides/gone.md")
            .With("guides/draft.md", "---\ndraft: true\n---\n# Draft\n\nunicorn\n").With("guides/gone.md", "# Gone\n\nunicorn\n").With("guides/a.md", "# A\n").BuildAsync();

        Terms(site).ShouldNotContain("unicorn");
    }

    [Fact]
    public async Task A_handbook_of_another_language_has_no_stems()
    {
        var site = await new SiteBuilder().Set("language", "de").With("_strings/de.yml", "home: Start\n").With("guides/a.md", "# Gespräche führen\n").BuildAsync();

        Terms(site).ShouldContain("gesprache");
        site["assets/search/core.js"].ShouldContain("\"isStemmed\":false");
    }

    private static IEnumerable<JsonElement> Pages(BuiltSite site) => site.Files.Keys
        .Where(address => address.Value.StartsWith("assets/search/pages-", StringComparison.Ordinal))
        .SelectMany(address => JsonDocument.Parse(Text(site, Path.GetFileNameWithoutExtension(address.Value))).RootElement.EnumerateArray());

    private static JsonElement Page(BuiltSite site, string url) => Pages(site).Single(page => page[0].GetString() == url);

    private static List<string> Terms(BuiltSite site) =>
    [
        .. site.Files.Keys.Where(address => address.Value.StartsWith("assets/search/terms-", StringComparison.Ordinal))
            .SelectMany(address => Text(site, Path.GetFileNameWithoutExtension(address.Value)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Select(line => line.Split('\t')[0]),
    ];

    private static string Text(BuiltSite site, string name)
    {
        var script = site[$"assets/search/{name}.js"];
        var content = JsonDocument.Parse($"[{script["playbook.search.take(".Length..^3]}]").RootElement[1];
        return content.ValueKind == JsonValueKind.String ? content.GetString()! : content.GetRawText();
    }
}
