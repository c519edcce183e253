using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.Rounds;

/// <summary>Ratings stay closed until those of two people are opened together.</summary>
public sealed class SealTests(BrowserFixture browser)
{
    private const string Phrase = "four words of mine";
    private const string Evidence = "a word that nobody may read";

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task Nothing_is_shown_of_one_rating_nor_of_two_by_the_same_rater_nor_by_a_wrong_phrase_nor_of_a_changed_file(SiteHost host)
    {
        await using var site = await HostedSite.StartAsync(host, await RatingSite.FilesAsync());
        await using var one = await browser.OpenAsync(site.Root, RatingSite.Assess);
        var self = await RatingPage.OpenAsync(one);
        await self.FactsAsync("Ana", "Ana", "self");
        var round = await self.SaveRoundAsync("Ana, self\nLee, lead");
        await self.RateAsync("bucket/bucket-1", "7");
        await self.Item("bucket/bucket-1").Locator("textarea").FillAsync(Evidence);
        var mine = await self.SealAsync(Phrase);
        mine.ShouldNotContain(Evidence);
        mine.ShouldNotContain("bucket-1");

        await using var other = await browser.OpenAsync(site.Root, RatingSite.Assess);
        var lead = await RatingPage.OpenAsync(other);
        await lead.StartRoundAsync(round, "Lee (lead)");
        await lead.RateAsync("bucket/bucket-1", "4");
        var theirs = await lead.SealAsync("another few words");
        var again = await lead.SealAsync("yet another few words");

        var compare = await ComparePage.OpenAsync(other);
        await compare.AddAsync(theirs);
        await Assertions.Expect(compare.Page.Locator("[data-act=open]")).ToBeDisabledAsync();
        await compare.AddAsync(again);
        await compare.OpenAsync("another few words", "yet another few words");
        await compare.SaysAsync("Both files are by the same rater.");
        await NothingAsync(compare);

        compare = await ComparePage.OpenAsync(other);
        await compare.AddAsync(theirs, mine);
        await compare.OpenAsync("another few words", "not the phrase at all");
        await compare.SaysAsync("does not open");
        await NothingAsync(compare);

        // What a file says in the open cannot be changed either.
        compare = await ComparePage.OpenAsync(other);
        await compare.AddAsync(theirs, mine.Replace("\"rater\": \"Ana\"", "\"rater\": \"Eve\"", StringComparison.Ordinal));
        await compare.OpenAsync("another few words", Phrase);
        await compare.SaysAsync("“Eve (self)");
        await NothingAsync(compare);

        compare = await ComparePage.OpenAsync(other);
        await compare.AddAsync(theirs, mine);
        await compare.OpenAsync("another few words", Phrase);
        await compare.ShownAsync();
        (await compare.RowAsync("bucket 1 (quick look)")).ShouldBe(["7", "4", "8", "You rate higher"]);
        await compare.Page.Locator("[data-act=close]").ClickAsync();
        await NothingAsync(compare);
        await one.ShouldBeCleanAsync();
        await other.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task Where_a_browser_cannot_seal_the_page_says_so_and_offers_the_unsealed_way_labelled_so()
    {
        await using var server = await SiteServer.StartAsync(WithoutHeaders(await RatingSite.FilesAsync()));
        await using var probe = await browser.OpenAsync(server.IntranetRoot, RatingSite.Assess);
        var files = new List<string>();
        foreach (var (name, ratesAs, keys) in new[] { ("Ana", "self", "3"), ("Lee", "lead", "8") })
        {
            var rating = await RatingPage.OpenAsync(probe);
            await rating.FactsAsync("Ana", name, ratesAs);
            await rating.RateAsync("bucket/bucket-2", keys);
            await rating.Form.SavedAsync();
            await rating.Page.Locator("[data-act=seal]").ClickAsync();
            await Assertions.Expect(rating.Dialog).ToContainTextAsync("cannot seal files at this address");
            await rating.AnswerAsync("Close");
            files.Add(await rating.UnsealedAsync());
        }

        var compare = await ComparePage.OpenAsync(probe);
        await compare.AddAsync([.. files]);
        await Assertions.Expect(compare.Page.Locator(".compare-files")).ToContainTextAsync("not sealed");
        await compare.OpenAsync();
        await compare.ShownAsync();
        (await compare.RowAsync("bucket 2 (quick look)")).ShouldBe(["3", "8", "8", "They rate higher"]);
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task A_short_phrase_and_one_that_was_mistyped_are_refused_and_private_notes_never_leave()
    {
        await using var server = await SiteServer.StartAsync(await RatingSite.FilesAsync());
        await using var probe = await browser.OpenAsync(server.Root, RatingSite.Assess);
        var rating = await RatingPage.OpenAsync(probe);
        await rating.Page.Locator("[data-act=seal]").ClickAsync();
        await Assertions.Expect(rating.Dialog).ToContainTextAsync("Nothing has been rated yet.");
        await rating.AnswerAsync("Close");
        await rating.RateAsync("skill/skill-1-1", "7");
        await rating.Item("note/skill-1-1").Locator("textarea").EvaluateAsync("box => { box.closest('details').open = true; }");
        await rating.Item("note/skill-1-1").Locator("textarea").FillAsync(Evidence);
        await rating.Form.SavedAsync();

        await rating.Page.Locator("[data-act=seal]").ClickAsync();
        foreach (var (phrase, repeat, trouble) in new[] { ("short", "short", "shorter than 12"), ("long enough it is", "long enough it was", "not the same") })
        {
            await rating.Dialog.Locator("[name=phrase]").FillAsync(phrase);
            await rating.Dialog.Locator("[name=repeat]").FillAsync(repeat);
            await rating.AnswerAsync("Seal and save");
            await Assertions.Expect(rating.Dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync(trouble);
        }

        await rating.AnswerAsync("Cancel");
        (await rating.UnsealedAsync()).ShouldNotContain(Evidence);
        await probe.ShouldBeCleanAsync();
    }

    private static SiteFiles WithoutHeaders(SiteFiles files)
    {
        files.Remove("_headers");
        return files;
    }

    private static async Task NothingAsync(ComparePage compare)
    {
        (await compare.Result.InnerTextAsync()).ShouldBeEmpty();
        (await compare.Page.ContentAsync()).ShouldNotContain(Evidence);
    }
}
