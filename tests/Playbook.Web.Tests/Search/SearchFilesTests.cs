using System.Text;
using System.Text.Json;
using Playbook.Engine.Files;
using Playbook.Web.Search;

namespace Playbook.Web.Tests.Search;

/// <summary>The files that the search of a site is made of.</summary>
public sealed class SearchFilesTests
{
    private static readonly SearchFacet[] NoFacets = [];

    [Fact]
    public void Nothing_is_read_before_a_file_is_asked_for()
    {
        var read = 0;
        IEnumerable<string> Lines()
        {
            read++;
            yield return "words";
        }

        var files = new SearchFiles("en", [new SearchDocument("a.html", "A", null, [new SearchSection(null, "", Lines())])], [], NoFacets).All().ToList();

        files.Count.ShouldBeGreaterThan(4);
        read.ShouldBe(0);
        Text(files, "core");
        read.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Two_builds_are_the_same_to_the_byte()
    {
        var (one, other) = (All(Some(60), 300), All(Some(60), 300));

        one.Keys.ShouldBe(other.Keys);
        foreach (var (address, bytes) in one)
        {
            bytes.ShouldBe(other[address], address);
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(1000, 5000)]
    [InlineData(10_000, 0)]
    [InlineData(10_000, 50_000)]
    [InlineData(100_000, 100_000)]
    public void There_are_never_two_thousand_of_them(int pages, int parts)
    {
        var page = new SearchDocument("a.html", "A", null, []);

        var files = new SearchFiles("en", [.. Enumerable.Repeat(page, pages)], [.. Enumerable.Repeat(page, parts)], NoFacets).All().ToList();

        files.Count.ShouldBeLessThan(2000);
        files.Select(file => file.Address).Distinct().Count().ShouldBe(files.Count);
    }

    [Fact]
    public void Each_term_lies_in_the_file_that_the_core_leads_to()
    {
        var files = new SearchFiles("en", Some(200), [], NoFacets).All().ToList();
        var starts = Core(files).GetProperty("starts").EnumerateArray().Select(start => start.GetString()!).ToList();
        starts.Order(StringComparer.Ordinal).ShouldBe(starts);

        var seen = new List<string>();
        for (var file = 0; file < starts.Count; file++)
        {
            var terms = Text(files, $"terms-{file}").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0]).ToList();
            terms[0].ShouldBe(starts[file]);
            seen.AddRange(terms);
        }

        seen.Order(StringComparer.Ordinal).ShouldBe(seen);
        seen.ShouldContain("word7");
        seen.Distinct().Count().ShouldBe(seen.Count);
    }

    [Fact]
    public void Files_of_terms_are_of_about_one_size()
    {
        var files = new SearchFiles("en", Some(400), [], NoFacets).All().ToList();
        var sizes = Core(files).GetProperty("starts").EnumerateArray().Select((_, file) => Text(files, $"terms-{file}").Length).ToList();

        sizes.Max().ShouldBeLessThan(3 * sizes.Sum() / sizes.Count);
    }

    [Fact]
    public void A_term_has_its_words_and_where_it_stands()
    {
        var files = new SearchFiles("en", [Page("a.html", "Planning", "We planned plans."), Page("b.html", "Other", "No plan at all, no plan.")], [], NoFacets).All().ToList();

        var line = Terms(files).Single(line => line.StartsWith("plan\t", StringComparison.Ordinal)).Split('\t');

        line[1].ShouldBe("4ned 4ning 4s");
        line[2].ShouldBe("AA");
        line[3].Length.ShouldBe(2);
    }

    [Fact]
    public void The_title_says_more_than_the_body_and_a_short_body_more_than_a_long_one()
    {
        var long_ = string.Join(' ', Enumerable.Repeat("filler", 200));
        var files = new SearchFiles("en", [Page("a.html", "Conflict", "x"), Page("b.html", "B", "conflict"), Page("c.html", "C", $"conflict {long_}")], [], NoFacets).All().ToList();

        var impacts = Terms(files).Single(line => line.StartsWith("conflict\t", StringComparison.Ordinal)).Split('\t')[3].Select(Value).ToList();

        impacts[0].ShouldBeGreaterThan(impacts[1]);
        impacts[1].ShouldBeGreaterThan(impacts[2]);
    }

    [Fact]
    public void A_changed_document_changes_its_own_file_and_those_that_all_are_in()
    {
        var before = Digests(Some(5));
        var changed = Some(5).ToArray();
        changed[2] = changed[2] with { Summary = "Something else." };

        var after = Digests(changed);

        after["pages-1"].ShouldBe(before["pages-1"]);
        after["pages-2"].ShouldNotBe(before["pages-2"]);
        after["core"].ShouldNotBe(before["core"]);
        after["terms-0"].ShouldNotBe(before["terms-0"]);
    }

    [Fact]
    public void What_scripts_read_comes_through_whatever_stands_in_the_text()
    {
        const string Hard = "\"\\ </script> \u2028 \t tab\ud83d\ude00 'ö' \u0000";
        var files = new SearchFiles("en", [Page("a.html", Hard, Hard)], [], NoFacets).All().ToList();

        var page = JsonDocument.Parse(Text(files, "pages-0")).RootElement[0];

        page[1].GetString().ShouldBe(Hard);
        page[4][0][2].GetString().ShouldBe(Hard);
    }

    [Fact]
    public void Facets_stand_in_their_order_without_those_that_nothing_has()
    {
        var (skill, guide, none) = (new SearchFacet("kind", "skill", "Skill"), new SearchFacet("kind", "guide", "Guide"), new SearchFacet("tag", "x", "X"));
        var files = new SearchFiles(
            "en",
            [Page("a.html", "A", "") with { Facets = [guide] }, Page("b.html", "B", "") with { Facets = [skill, skill] }, Page("c.html", "C", "") with { Facets = [guide] }],
            [],
            [skill, guide, none]).All().ToList();

        Text(files, "facets").ShouldBe("""[{"name":"kind","values":[["skill","Skill","B"],["guide","Guide","AB"]]}]""");
    }

    private static int Value(char digit) => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".IndexOf(digit, StringComparison.Ordinal);

    private static IReadOnlyList<SearchDocument> Some(int number) =>
        [.. Enumerable.Range(0, number).Select(i => Page($"p{i}.html", $"Title {i}", string.Join(' ', Enumerable.Range(0, 40).Select(j => $"word{i * j % 97}"))))];

    private static SearchDocument Page(string url, string title, string body) => new(url, title, null, [new SearchSection(null, "", [body])]);

    private static SortedDictionary<string, byte[]> All(IReadOnlyList<SearchDocument> pages, int parts)
    {
        var files = new SearchFiles("en", pages, [.. Enumerable.Range(0, parts).Select(i => Page($"p{i % pages.Count}.html#q{i}", $"What about word{i}?", ""))], NoFacets);
        return new(files.All().ToDictionary(file => file.Address.Value, file => file.Content()), StringComparer.Ordinal);
    }

    private static Dictionary<string, Digest> Digests(IReadOnlyList<SearchDocument> pages) =>
        new SearchFiles("en", pages, [], NoFacets).All().ToDictionary(file => Path.GetFileNameWithoutExtension(file.Address.Value), file => file.MadeFrom());

    private static IEnumerable<string> Terms(List<SearchFile> files) =>
        Core(files).GetProperty("starts").EnumerateArray().SelectMany((_, file) => Text(files, $"terms-{file}").Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private static JsonElement Core(List<SearchFile> files)
    {
        var script = Encoding.UTF8.GetString(files.Single(file => file.Address.Value == SearchFiles.Folder + "core.js").Content());
        return JsonDocument.Parse(script[(script.IndexOf("core = ", StringComparison.Ordinal) + 7)..^2]).RootElement;
    }

    /// <summary>The text that a file hands over.</summary>
    private static string Text(List<SearchFile> files, string name)
    {
        var script = Encoding.UTF8.GetString(files.Single(file => file.Address.Value == $"{SearchFiles.Folder}{name}.js").Content());
        if (name == "core")
        {
            return script;
        }

        var content = JsonDocument.Parse($"[{script["playbook.search.take(".Length..^3]}]").RootElement[1];
        return content.ValueKind == JsonValueKind.String ? content.GetString()! : content.GetRawText();
    }
}
