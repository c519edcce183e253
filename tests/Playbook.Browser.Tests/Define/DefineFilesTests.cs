using System.Text.Json.Nodes;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Sites;
using Playbook.Testing;

namespace Playbook.Browser.Tests.Define;

/// <summary>The files that the page hands out make, over the same handbook, the wheel that it shows.</summary>
public sealed class DefineFilesTests(BrowserFixture browser)
{
    /// <summary>Titles that mean something in Markdown or YAML.</summary>
    private static readonly string[] Titles =
    [
        "Colons: \"quotes\", 'single' & <b>HTML</b> &amp;", "# no heading #", "--- dashes ---", "- dash", "*stars* _low_ ____ [Skill X] [a](b.md) {#id} \\ | ~~x~~ `code`",
        "😀 כותרת בעברית", "1. http://example.com ::: {a=b}", "null", "@at %x ? !tag", "[x]: y",
    ];

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task They_build_what_the_page_shows(SiteHost host)
    {
        await using var site = await DefineSite.StartAsync(host);
        var (probe, page) = await DefinePage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await EditAsync(page);
        var shown = await page.WheelAsync();
        var files = await page.DownloadAsync();

        var built = await Written(files).Aggregate(DefineSite.Builder(), (builder, file) => builder.With(file.Key, file.Value)).BuildAsync();

        Data(built).ToString().Split('\n').ShouldBe(shown.ToString().Split('\n'));
        var asking = Skill(built, "asking");
        asking["description"]!.GetValue<string>().ShouldBe("You ask, # not a heading");
        asking["levels"]![1]!["text"]!.GetValue<string>().ShouldContain("::: answer");
        asking["selfCheck"]!.AsArray().Count.ShouldBe(1);
        built["skills/listen/asking.html"].ShouldContain("Nobody knows.");
        built.Addresses.ShouldNotContain("skills/listen/silence.html");
        built["wheels/pm.html"].ShouldNotContain("silence.html");
        built["roles/pm.html"].ShouldContain("Some words.");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task Over_a_handbook_in_the_sites_own_folder_they_go_into_one_above()
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, DefineSite.Bytes(await DefineSite.OwnBuilder().BuildAsync()));
        var (probe, page) = await DefinePage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await EditAsync(page);
        var shown = await page.WheelAsync();
        var files = await page.DownloadAsync();

        (await page.Page.Locator(".define-where").TextContentAsync())!.ShouldContain("would take their place");
        var built = await Written(files).Aggregate(DefineSite.OwnBuilder(), (builder, file) => builder.WithLater(file.Key, file.Value)).BuildAsync();
        Data(built).ToString().Split('\n').ShouldBe(shown.ToString().Split('\n'));
    }

    [Fact]
    public async Task Titles_of_every_kind_arrive_as_they_were_typed()
    {
        await using var site = await DefineSite.StartAsync();
        var (probe, page) = await DefinePage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        foreach (var title in Titles)
        {
            var skill = await page.AddAsync("bucket/ship", title);
            await page.ExpectAsync("lead", skill, "7");
            await page.RewordAsync(skill, "level/4/label", title);
        }

        foreach (var (title, of) in Titles.Zip(["asking", "silence", "goals", "order", "dates", "tests"]))
        {
            await page.RewordAsync($"skill/{of}", "title", title);
            await page.RewordAsync($"skill/{of}", "text", title);
        }

        await page.RewordAsync("bucket/listen", "title", Titles[0]);
        await page.RewordAsync("bucket/plan", "text", Titles[4]);
        var shown = await page.WheelAsync();
        // The number before a level's words swallows signs between the two.
        var words = shown.ToString().Replace("4 --- dashes", "4 dashes", StringComparison.Ordinal).Replace("4 - dash", "4 dash", StringComparison.Ordinal);
        var files = await page.DownloadAsync();

        var built = await Written(files).Aggregate(DefineSite.Builder(), (builder, file) => builder.With(file.Key, file.Value)).BuildAsync();

        Data(built).ToString().Split('\n').ShouldBe(words.Split('\n'));
    }

    [Fact]
    public async Task They_state_what_was_changed_and_nothing_else()
    {
        await using var site = await DefineSite.StartAsync();
        var (probe, page) = await DefinePage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await page.RewordAsync("skill/asking", "level/4/label", "Wonders");
        await page.ExpectAsync("pm", "goals", "9");
        var files = await page.DownloadAsync();

        files["skills/listen/asking.md"].ShouldBe("---\nmerge: true\n---\n\n## Levels\n\n### 4: Wonders\n");
        files.Keys.ShouldNotContain("_settings.yml");
        files["roles/pm.md"].ShouldBe("---\nmerge: true\n---\n\n## Erwartungen {#expectations}\n\n| Skill | Expectation |\n|---|---|\n| [Goal setting](../skills/plan/goals.md) | 9 |\n");
        Written(files).Keys.Order(StringComparer.Ordinal).ShouldBe(["roles/pm.md", "skills/listen/asking.md"]);
        (await page.Page.Locator(".define-files code").AllTextContentsAsync()).Order(StringComparer.Ordinal).ShouldBe(files.Values.Order(StringComparer.Ordinal));
    }

    /// <summary>Edits of every sort.</summary>
    private static async Task EditAsync(DefinePage page)
    {
        await page.Switch("silence").ClickAsync();
        await page.RewordAsync("skill/asking", "title", "Asking: \"well\"");
        await page.RewordAsync("skill/asking", "text", "You ask,\n# not a heading");
        await page.RewordAsync("skill/asking", "level/4/label", "Asks # much");
        await page.RewordAsync("skill/asking", "level/4/text", "You ask.\n---\n::: answer {#x}\n<script>alert(1)</script>\n- one\n\n## Two\n[gone](nowhere.md), [here](silence.md)");
        await page.RewordAsync("skill/asking", "level/10/text", "You are asked.");
        await page.RewordAsync("skill/goals", "level/4/text", "You aim *high*.");
        var auditor = await page.AddAsync("bucket/plan", "Working with the auditor");
        await page.RewordAsync(auditor, "text", "You work.");
        await page.RewordAsync(auditor, "level/10/text", "You work well.");
        await page.ActAsync(auditor, "up");
        var bucket = await page.AddAsync(null, "Safety: first");
        await page.RewordAsync(bucket, "text", "Nobody is hurt.");
        var careful = await page.AddAsync(bucket, "Care");
        await page.ActAsync(bucket, "up");
        await page.RewordAsync("bucket/listen", "title", "Hear");
        await page.ActAsync("skill/dates", "down");
        await page.ExpectAsync("pm", "asking", "8");
        await page.ExpectAsync("pm", "tests", "2");
        await page.ExpectAsync("lead", auditor, "10");
        await page.ExpectAsync("lead", careful, "1");
        var gone = await page.AddAsync("bucket/ship", "Gone again");
        await page.ActAsync(gone, "remove");
    }

    private static Dictionary<string, string> Written(IReadOnlyDictionary<string, string> files) =>
        files.Where(file => !file.Key.StartsWith('_')).ToDictionary(file => file.Key, file => file.Value, StringComparer.Ordinal);

    /// <summary>The data of a built site in the form in which the page is read.</summary>
    private static JsonArray Data(BuiltSite site)
    {
        var skills = Skills(site).ToDictionary(skill => skill["id"]!.GetValue<string>());
        var wheel = JsonNode.Parse(site["data/wheels.json"])!["wheels"]!.AsArray().Single(wheel => wheel!["id"]!.GetValue<string>() == "pm")!;
        return new JsonArray([.. wheel["buckets"]!.AsArray().Select(bucket => new JsonObject
        {
            ["title"] = bucket!["title"]!.GetValue<string>(),
            ["description"] = bucket["description"]?.GetValue<string>() ?? "",
            ["skills"] = new JsonArray([.. bucket["skills"]!.AsArray().Select(id => Skill(skills[id!.GetValue<string>()]))]),
        })]);
    }

    private static JsonObject Skill(JsonNode skill) => new()
    {
        ["title"] = skill["title"]!.GetValue<string>(),
        ["levels"] = new JsonArray([.. skill["levels"]!.AsArray().Select(level => JsonValue.Create($"{level!["value"]} {level["label"]?.GetValue<string>()}"))]),
        ["expectations"] = new JsonObject(skill["expectations"]!.AsObject().OrderBy(pair => pair.Key == "pm" ? 0 : 1).Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value!.GetValue<int>()))),
    };

    private static JsonNode Skill(BuiltSite site, string id) => Skills(site).Single(skill => skill["id"]!.GetValue<string>() == id);

    private static IEnumerable<JsonNode> Skills(BuiltSite site) => JsonNode.Parse(site["data/skills.json"])!["skills"]!.AsArray().Select(skill => skill!);
}
