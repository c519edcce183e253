using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Print;
using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.Rounds;

/// <summary>What ratings beside each other are said to be, and what is worth talking about.</summary>
public sealed class ComparisonTests(BrowserFixture browser)
{
    /// <summary>Ratings as <c>self lead peer…</c> with a target, on a scale to 10, apart from 2 points, a gap from 2, a strength from 1.</summary>
    [Theory]
    [InlineData("8 8", 7, "strength")]
    [InlineData("10 10", 10, "strength")]
    [InlineData("9 9", 9, "track")]
    [InlineData("4 5", 7, "gap")]
    [InlineData("4 5", 6, "track")]
    [InlineData("7 5", 7, "self")]
    [InlineData("5 7", 7, "others")]
    [InlineData("5 7 7", 7, "differ")]
    [InlineData("5 - 7", 7, "others")]
    [InlineData("- 5 8", 7, "differ")]
    [InlineData("5", 7, "unsaid")]
    [InlineData("5 -", 7, "unsaid")]
    [InlineData("- -", 7, "unsaid")]
    [InlineData("5 5", -1, "unsaid")]
    [InlineData("9 5", -1, "self")]
    public async Task Ratings_belong_to_one_group(string ratings, int target, string group)
    {
        var given = ratings.Split(' ').Select((text, i) => new { @as = i switch { 0 => "self", 1 => "lead", _ => "peer" }, value = text == "-" ? (int?)null : int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) });

        (await RunAsync<string>(
            "({ given, target }) => playbook.comparison.groupOf(given.map(one => ({ ...one, value: one.value ?? undefined })), target < 0 ? undefined : target, { differ: 2, gap: 2, strength: 1 }, 10)",
            new { given, target })).ShouldBe(group);
    }

    /// <summary>A list is never longer than seven, begins with the widest difference, and holds what somebody gave more weight before what nobody did.</summary>
    [Fact]
    public async Task What_to_talk_about_is_short_and_begins_where_it_is_most_useful()
    {
        var ids = await RunAsync<string[]>(
            """
            () => {
              const skills = Array.from({ length: 12 }, (_, i) => ({ id: `s${i}`, title: `S${i}` }));
              const wheel = { id: 'w', from: 1, to: 10, compare: { differ: 2, gap: 2, strength: 1 }, buckets: [{ id: 'b', title: 'B', skills }], roles: [{ id: 'r', title: 'R', expects: Object.fromEntries(skills.map(skill => [skill.id, 7])) }] };
              const of = (as, values, weights = {}) => ({ id: as, as, rater: as, role: 'r', nextRole: '', targets: {}, weights, wheel: 'w', version: '1', round: '', buckets: {}, skills: Object.fromEntries(values.map((value, i) => [`s${i}`, { value }])) });
              const all = [of('self', [9, 5, 4, 8, 6, 3, 7, 7, 6, 2, 8, 7], { s4: 3 }), of('lead', [4, 5, 4, 8, 9, 6, 4, 7, 8, 2, 5, 9])];
              return playbook.comparison.talk(playbook.comparison.rows(all, wheel)).map(row => `${row.id} ${row.group}`);
            }
            """);

        ids.Length.ShouldBe(7);
        ids[..2].ShouldBe(["s4 others", "s0 self"]);
        ids[^1].ShouldBe("s3 strength");
        ids.ShouldContain("s9 gap");
    }

    [Theory]
    [InlineData("Where is your [Skill X] today?", "Where is your Listening today?")]
    [InlineData("What would [skill x + 1] look like for a [role]?", "What would Listening + 1 look like for a Lead?")]
    [InlineData("No ____ here", "No ____ here")]
    public async Task Blanks_of_a_question_are_filled_in(string question, string filled) =>
        (await RunAsync<string>("question => playbook.comparison.filled(question, 'Listening', 'Lead')", question)).ShouldBe(filled);

    /// <summary>
    /// A wheel is reordered, renamed, and loses and gains skills at random between two people's visits: each rating is in
    /// exactly one row, and in that of its id.
    /// </summary>
    [Fact]
    public async Task However_a_wheel_changes_between_two_visits_every_rating_is_in_the_row_of_its_id() =>
        (await RunAsync<string[]>(
            """
            () => {
              const problems = [];
              for (let seed = 1; seed <= 300; seed++) {
                let state = seed;
                const below = most => { state = (state * 48271) % 2147483647; return state % most; };
                const make = ids => ({ id: 'w', from: 1, to: 10, compare: { differ: 2, gap: 2, strength: 1 }, roles: [], buckets: Array.from({ length: 3 }, (_, b) => ({ id: `b${b}`, title: `B${below(99)}`, skills: ids.filter(id => id.charCodeAt(1) % 3 === b).map(id => ({ id, title: `${id} ${below(99)}` })) })) });
                const ids = Array.from({ length: 3 + below(20) }, (_, i) => `s${i}`);
                const rate = (as, all) => ({ id: as, as, rater: as, role: '', nextRole: '', targets: {}, weights: {}, wheel: 'w', version: String(below(2)), round: '', buckets: {}, skills: Object.fromEntries(all.filter(() => below(3) > 0).map(id => [id, { value: 1 + below(10), prompt: id }])) });
                const first = rate('self', ids);
                const kept = ids.filter(() => below(4) > 0).sort(() => below(3) - 1).concat(`new${seed}`);
                const second = rate('lead', kept);
                const rows = playbook.comparison.rows([first, second], make(kept));
                for (const one of [first, second]) {
                  for (const [id, rating] of Object.entries(one.skills)) {
                    const found = rows.filter(row => row.id === id && row.kind === 'skills');
                    if (found.length !== 1 || found[0].ratings.find(other => other.as === one.as).value !== rating.value) problems.push(`seed ${seed}: ${one.as} ${id}`);
                  }
                }
              }
              return problems;
            }
            """)).ShouldBeEmpty();

    [Fact]
    public async Task Markup_in_a_file_is_words_and_names_of_the_language_are_names()
    {
        const string Markup = "<img src=x onerror=__trap()>";
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await RatingSite.FilesAsync());
        await using var probe = await browser.OpenAsync(site.Root, RatingSite.Assess);
        await probe.Page.AddInitScriptAsync("Object.defineProperty(window, '__trap', { value: () => console.error('it ran') });");
        var files = new List<string>();
        foreach (var (rater, ratesAs) in new[] { (Markup, "self"), ("__proto__", "lead") })
        {
            var rating = await RatingPage.OpenAsync(probe);
            await rating.FactsAsync(Markup, rater, ratesAs);
            await rating.RateAsync("skill/skill-1-1", "5");
            await rating.RateAsync("skill/skill-1-2", "5");
            await rating.Item("skill/skill-1-2").Locator("textarea").FillAsync(Markup);
            files.Add((await rating.UnsealedAsync())
                .Replace("\"skill/skill-1-1\"", "\"skill/__proto__\"", StringComparison.Ordinal)
                .Replace("\"Skill 1.1\"", "\"constructor\"", StringComparison.Ordinal));
        }

        var compare = await ComparePage.OpenAsync(probe);
        await compare.AddAsync([.. files]);
        await compare.OpenAsync();
        await compare.ShownAsync();

        (await compare.RowAsync("constructor")).ShouldBe(["5", "5", "", "In one file only"]);
        (await compare.RowAsync("Skill 1.2")).ShouldBe(["5", "5", "8", "Agreed gap"]);
        await Assertions.Expect(compare.Talks.First).ToContainTextAsync(Markup);
        (await compare.Page.Locator("main img").CountAsync()).ShouldBe(0);
        await probe.ShouldBeCleanAsync();
    }

    [Theory, InlineData("A4"), InlineData("Letter")]
    public async Task A_comparison_prints_what_to_talk_about_with_lines_to_write_on_and_no_buttons(string format)
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await RatingSite.FilesAsync());
        await using var probe = await browser.OpenAsync(site.Root, RatingSite.Assess);
        var files = new List<string>();
        foreach (var (rater, ratesAs, keys) in new[] { ("Ana", "self", "3"), ("Lee", "lead", "8") })
        {
            var rating = await RatingPage.OpenAsync(probe);
            await rating.FactsAsync("Ana", rater, ratesAs);
            await rating.RateAsync("skill/skill-1-1", keys);
            files.Add(await rating.UnsealedAsync());
        }

        var compare = await ComparePage.OpenAsync(probe);
        await compare.AddAsync([.. files]);
        await compare.OpenAsync();
        await compare.ShownAsync();
        var sheets = await PrintedPages.WordsAsync(probe.Page, format);

        var all = string.Concat(sheets.Select(sheet => sheet.Body));
        all.ShouldContain("WhatweagreedonSkill1.1");
        all.ShouldContain("Theyratehigher");
        foreach (var screen in new[] { "Addfiles", "Openthemtogether", "Carryover", "Howthegroupsaremade" })
        {
            all.ShouldNotContain(screen);
        }

        sheets.SelectMany(sheet => sheet.Outside()).ShouldBeEmpty();
        await probe.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(compare.Talks.First.Locator(".line").First).ToBeVisibleAsync();
        await compare.Talks.First.Locator("textarea").EvaluateAsync("box => { box.value = 'Agreed'; }");
        await Assertions.Expect(compare.Talks.First.Locator(".line").First).ToBeHiddenAsync();
    }

    private async Task<T> RunAsync<T>(string script, object? argument = null)
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await RatingSite.FilesAsync());
        await using var probe = await browser.OpenAsync(site.Root, RatingSite.Compare);
        await Assertions.Expect(probe.Page.Locator("[data-compare]")).ToBeVisibleAsync();
        return await probe.Page.EvaluateAsync<T>(script, argument);
    }
}
