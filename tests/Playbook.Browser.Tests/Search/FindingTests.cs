using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Sites;
using Playbook.Testing;

namespace Playbook.Browser.Tests.Search;

/// <summary>What is found for which words.</summary>
public sealed class FindingTests(BrowserFixture browser)
{
    private const string Conflict = "skills/team/conflict.html";
    private const string Roadmapping = "skills/planning/roadmapping.html";
    private const string Writing = "skills/craft/writing.html";
    private const string Cafe = "guides/cafe.html";
    private const string Japanese = "guides/fragen.html";

    [Theory]
    [InlineData("working through conflict", Conflict)]
    [InlineData("CONFLICTS", Conflict)]
    [InlineData("roadmaps", Roadmapping)]
    [InlineData("prioritising", Roadmapping)]
    [InlineData("roadm", Roadmapping)]
    [InlineData("gantt", Roadmapping)]
    [InlineData("cafe conversation", Cafe)]
    [InlineData("CAFÉ", Cafe)]
    [InlineData("cafe\u0301", Cafe)]
    [InlineData("zoe", Cafe)]
    [InlineData("面談", Japanese)]
    [InlineData("最初の質問", Japanese)]
    [InlineData("談", Japanese)]
    [InlineData("stakeholder conflict", Conflict)]
    public async Task The_page_that_a_person_wants_comes_first(string words, string page)
    {
        await using var site = await SearchSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, SearchSite.Page);

        var found = await SearchSite.FindAsync(probe, words);

        found.Pages.First().ShouldBe(page);
        found.Corrected.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("conflcit", "conflict")]
    [InlineData("conversatoins", "conversations")]
    [InlineData("chalenge", "challenge")]
    public async Task A_mistyped_word_is_taken_for_the_nearest_and_said_so(string words, string meant)
    {
        await using var site = await SearchSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, SearchSite.Page);

        var found = await SearchSite.FindAsync(probe, words);

        found.Corrected.ShouldBe([meant]);
        found.Pages.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("xqzzyk")]
    [InlineData("blorptastic")]
    [InlineData("zzz")]
    [InlineData("問題集合論")]
    [InlineData("\"quarrel conflict\"")]
    [InlineData("\"xqzzyk\"")]
    [InlineData("!?")]
    [InlineData("__proto__")]
    public async Task Nonsense_finds_nothing(string words)
    {
        await using var site = await SearchSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, SearchSite.Page);

        var found = await SearchSite.FindAsync(probe, words);

        found.Pages.ShouldBeEmpty();
        found.Questions.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"next bigger challenge\"", 1)]
    [InlineData("“next bigger challenge”", 1)]
    [InlineData("\"next bigger", 1)]
    [InlineData("\"bigger than the next\"", 1)]
    [InlineData("\"challenge next bigger\"", 0)]
    [InlineData("\"一対一の面談\"", 1)]
    [InlineData("\"面談の質問\"", 0)]
    public async Task A_phrase_in_quotation_marks_is_found_as_it_stands(string words, int pages)
    {
        await using var site = await SearchSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, SearchSite.Page);

        (await SearchSite.FindAsync(probe, words)).Pages.Length.ShouldBe(pages);
    }

    [Fact]
    public async Task A_phrase_goes_across_no_heading()
    {
        await using var site = await SearchSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, SearchSite.Page);

        (await SearchSite.FindAsync(probe, "\"settled early\"")).Pages.ShouldBe([Conflict]);
        (await SearchSite.FindAsync(probe, "\"settled early why\"")).Pages.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_nothing_has_is_said_and_the_other_words_are_looked_for()
    {
        await using var site = await SearchSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, SearchSite.Page);

        var found = await SearchSite.FindAsync(probe, "roadmap xqzzyk");

        found.Unknown.ShouldBe(["xqzzyk"]);
        found.Pages.First().ShouldBe(Roadmapping);
    }

    [Fact]
    public async Task Questions_are_found_as_questions_and_lead_their_bank_to_the_top()
    {
        await using var site = await SearchSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, SearchSite.Page);

        var found = await SearchSite.FindAsync(probe, "who would miss the roadmap");

        found.Questions.First().ShouldBe("Who would miss your roadmap?");
        found.Pages.First().ShouldBe("questions/first.html");
    }

    [Theory]
    [InlineData("gespräch", "Gespräche führen")]
    [InlineData("gesprach", "Gespräche führen")]
    [InlineData("Gesprächsleitfaden", "Der Gesprächsleitfaden")]
    [InlineData("rueckmeldung ruckmeldung", "Rückmeldung geben")]
    [InlineData("strasse", "Straße")]
    public async Task In_other_languages_words_are_found_by_their_beginning_and_near_ones(string words, string title)
    {
        var files = await SearchSite.FilesAsync(new SiteBuilder().Set("language", "de").With("_strings/de.yml", "home: Start\n")
            .With("guides/a.md", "# Gespräche führen\n").With("guides/b.md", "# Der Gesprächsleitfaden\n").With("guides/c.md", "# Rückmeldung geben\n").With("guides/d.md", "# Straße\n"));
        await using var site = await HostedSite.StartAsync(SiteHost.Http, files);
        await using var probe = await browser.OpenAsync(site.Root, SearchSite.Page);

        var titles = await probe.Page.EvaluateAsync<string[]>("async words => (await playbook.search.find(words)).pages.map(page => page.title)", words);

        titles.ShouldContain(title);
        (await probe.Page.EvaluateAsync<bool>("'stem' in playbook")).ShouldBeFalse();
    }

    [Fact]
    public async Task Only_what_a_search_needs_is_loaded()
    {
        await using var site = await SearchSite.StartAsync(SiteHost.Http);
        await using var probe = await browser.OpenAsync(site.Root, SearchSite.Page);
        var asked = new List<string>();
        probe.Page.Request += (_, request) => asked.Add(Path.GetFileNameWithoutExtension(new Uri(request.Url).AbsolutePath));

        await probe.Page.EvaluateAsync("playbook.search.find('roadmapping', { limit: 1 })");

        asked.ShouldNotContain(name => name.StartsWith("words-", StringComparison.Ordinal) || name.StartsWith("places-", StringComparison.Ordinal) || name == "meant");
        asked.Count(name => name.StartsWith("pages-", StringComparison.Ordinal)).ShouldBe(1);
        asked.Count(name => name.StartsWith("terms-", StringComparison.Ordinal)).ShouldBeLessThanOrEqualTo(3);
    }

    [Fact]
    public async Task A_page_that_stayed_open_while_the_site_was_published_anew_searches_the_new_one()
    {
        var old = await SearchSite.FilesAsync(new SiteBuilder().With("guides/a.md", "# Alpha\n\nzebra\n").With("guides/b.md", "# Beta\n"));
        var now = await SearchSite.FilesAsync(new SiteBuilder().With("guides/0.md", "# Nought\n").With("guides/a.md", "# Alpha\n").With("guides/b.md", "# Beta\n\nzebra\n"));
        var folder = new Dictionary<string, byte[]>(old);
        using var site = new SiteFolder(folder);
        await using var probe = await browser.OpenAsync(site.Root, SearchSite.Page);
        await probe.Page.WaitForFunctionAsync("() => playbook.search.core");
        foreach (var (path, bytes) in now.Where(file => file.Key.StartsWith("assets/search/", StringComparison.Ordinal)))
        {
            await File.WriteAllBytesAsync(Path.Combine(site.Path, path), bytes, TestContext.Current.CancellationToken);
        }

        (await SearchSite.FindAsync(probe, "zebra")).Pages.ShouldBe(["guides/b.html"]);
    }
}
