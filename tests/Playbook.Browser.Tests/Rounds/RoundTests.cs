using System.Text.Json;
using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Print;
using Playbook.Browser.Tests.Probes;
using Playbook.Browser.Tests.Sites;
using Playbook.Browser.Tests.Workbook;

namespace Playbook.Browser.Tests.Rounds;

/// <summary>Whole rounds, in browsers that have nothing in common but the files that people hand over.</summary>
public sealed class RoundTests(BrowserFixture browser)
{
    private const string Mine = "four words of mine";
    private const string Theirs = "other words of theirs";

    [Fact]
    public async Task A_whole_round_runs_in_two_profiles_that_exchange_files_with_storage_wiped_a_wheel_edited_and_one_part_on_paper()
    {
        var files = await RatingSite.FilesAsync();
        await using var server = await SiteServer.StartAsync(files);
        await using var one = await browser.OpenAsync(server.Root, RatingSite.Assess);
        await using var other = await browser.OpenAsync(server.Root, RatingSite.Assess);

        await one.Page.AddInitScriptAsync(Storage.WithoutPickers);

        // The first round: one rates on screen, the other on paper, which is typed up.
        var self = await RatingPage.OpenAsync(one);
        await self.FactsAsync("Ana", "Ana", "self");
        var round = await self.SaveRoundAsync("Ana, self\nLee, lead");
        await RateAsync(self, ("skill/skill-1-1", "9"), ("skill/skill-1-2", "3"), ("skill/skill-2-1", "8"), ("bucket/bucket-3", "6"));
        await self.Item("skill/skill-1-1").Locator("textarea").FillAsync("On Tuesday");
        await self.Item("note/skill-1-1").Locator("textarea").EvaluateAsync("box => { box.closest('details').open = true; }");
        await self.Item("note/skill-1-1").Locator("textarea").FillAsync("for nobody else");
        var mine = await self.SealAsync(Mine);
        var workbook = await self.Form.DownloadAsync(() => self.Form.DoAsync("save"));

        var lead = await RatingPage.OpenAsync(other);
        await lead.StartRoundAsync(round, "Lee (lead)");
        await Assertions.Expect(lead.Fact("next-role")).ToHaveValueAsync("lead-maker");
        await TypeUpAsync(other, lead, (2, "5"), (3, "4"), (5, "8"), (7, "6"));
        var theirs = await lead.SealAsync(Theirs);

        // The first browser forgets everything; the person's own file brings it back.
        await one.GotoAsync("index.html");
        await self.Form.ClearAsync();
        await RatingPage.OpenAsync(one);
        (await self.Form.StoredAsync(RatingSite.Database)).ShouldNotContain("On Tuesday");

        var compare = await ComparePage.OpenAsync(one);
        await compare.AddAsync(mine, theirs);
        await compare.OpenAsync(Mine, Theirs);
        await compare.ShownAsync();
        (await compare.RowAsync("Skill 1.1")).ShouldBe(["9", "5", "8", "You rate higher"]);
        (await compare.RowAsync("Skill 1.2")).ShouldBe(["3", "4", "8", "Agreed gap"]);
        (await compare.RowAsync("Skill 2.1")).ShouldBe(["8", "8", "8", "On track"]);
        (await compare.Page.ContentAsync()).ShouldNotContain("for nobody else");
        await Assertions.Expect(compare.Talks.First).ToContainTextAsync("Who saw you do skill-1-1 last?");
        await Assertions.Expect(compare.Talks.First).ToContainTextAsync("Ana (self) 9: On Tuesday");

        // What was agreed is kept, and goes over into the worksheet.
        await compare.Talks.First.Locator("textarea").FillAsync("We watch it together");
        await compare.Page.Locator("h1").ClickAsync();
        await Assertions.Expect(compare.Page.Locator(".talk-status")).ToContainTextAsync("Saved at");
        await compare.Page.GetByRole(AriaRole.Button, new() { Name = "Carry over into the debrief worksheet" }).ClickAsync();
        await one.ArriveAsync("sessions/assessment-debrief.html");
        var debrief = new FormPage(one.Page);
        await debrief.ReadyAsync();
        await Assertions.Expect(debrief.Box("rows-of-numbers")).ToHaveValueAsync("Skill 1.1: Ana (self) 9, Lee (lead) 5\nSkill 1.2: Ana (self) 3, Lee (lead) 4\nbucket 3: Ana (self) 6, Lee (lead) 6");
        await Assertions.Expect(debrief.Box("chosen-gaps")).ToHaveValueAsync("Skill 1.2\nbucket 3");

        // A quarter later the wheel has other words. The first person's file comes home and is rated anew, blind.
        var edited = RatingSite.Some(3, 2);
        edited[0].Skills[0] = ("skill-1-1", "Skill 1.1", "You do it well.");
        edited[1].Skills.RemoveAt(0);
        edited[1].Skills.Add(("skill-2-9", "Skill 2.9", "New."));
        foreach (var (path, bytes) in await RatingSite.BuildAsync(edited))
        {
            files[path] = bytes;
        }

        await self.Page.GotoAsync(new Uri(server.Root, RatingSite.Assess).AbsoluteUri);
        await self.Form.ReadyAsync();
        await self.ChooseAsync("[data-do=open]", ("mine.json", workbook));
        await self.AnswerAsync("Take this in");
        await self.AnswerAsync("Close");
        await self.Form.Sheets.SelectOptionAsync([new SelectOptionValue { Index = 1 }]);
        await Assertions.Expect(self.Item("skill/skill-1-1").Locator("input:checked")).ToHaveValueAsync("9");
        await Assertions.Expect(self.Page.Locator(".gone-answers")).ToContainTextAsync("Skill 2.1");

        await self.Page.Locator("[data-act=again]").ClickAsync();
        await Assertions.Expect(self.Item("skill/skill-1-1").Locator("input:checked")).ToHaveCountAsync(0);
        await Assertions.Expect(self.Form.Sheets).ToBeHiddenAsync();
        await RateAsync(self, ("skill/skill-1-1", "7"), ("skill/skill-1-2", "5"), ("skill/skill-2-9", "4"));
        await Assertions.Expect(self.Drift).ToBeEmptyAsync();
        await self.Page.Locator("[data-act=done]").ClickAsync();
        await Assertions.Expect(self.Drift).ToContainTextAsync("the words have changed since");
        await Assertions.Expect(self.Drift.Locator("tr").Filter(new() { HasText = "Skill 1.1" })).ToContainTextAsync("−2");
        await Assertions.Expect(self.Drift.Locator("tr").Filter(new() { HasText = "Skill 1.2" })).ToContainTextAsync("+2");
        await Assertions.Expect(self.Drift.Locator("tr").Filter(new() { HasText = "Skill 1.2" })).Not.ToContainTextAsync("changed");

        // A rating by the new words beside one by the old: told apart, and compared by id all the same.
        var later = await self.UnsealedAsync();
        var again = await ComparePage.OpenAsync(one);
        await again.AddAsync(theirs, later);
        await again.OpenAsync(Theirs);
        await again.SaysAsync("the wheel has another version");
        await Assertions.Expect(again.Result.Locator("table")).ToHaveCountAsync(0);
        await again.Page.GetByRole(AriaRole.Button, new() { Name = "Compare them all the same" }).ClickAsync();
        await again.ShownAsync();
        (await again.RowAsync("Skill 1.2")).ShouldBe(["5", "4", "8", "Agreed gap"]);
        (await again.RowAsync("Skill 2.9"))[^1].ShouldBe("In one file only");
        (await again.RowAsync("Skill 2.1"))[^1].ShouldBe("In one file only");
        await one.ShouldBeCleanAsync();
        await other.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task Nothing_is_said_of_a_round_file_that_is_none_and_nothing_is_lost()
    {
        await using var server = await SiteServer.StartAsync(await RatingSite.FilesAsync());
        await using var probe = await browser.OpenAsync(server.Root, RatingSite.Assess);
        var rating = await RatingPage.OpenAsync(probe);
        await rating.FactsAsync("Ana", "Ana", "self");
        var round = JsonDocument.Parse(await rating.SaveRoundAsync("Ana, self\nLee, lead")).RootElement.GetRawText();

        foreach (var (bad, reason) in new[]
        {
            ("not JSON", "damaged"), ("{}", "no workbook"), (round.Replace("\"as\": \"lead\"", "\"as\": \"boss\"", StringComparison.Ordinal), "none of the values"),
            (round.Replace("\"id\": \"wheel\"", "\"id\": \"another\"", StringComparison.Ordinal), "another one"),
        })
        {
            await rating.ChooseAsync("[data-act=round-open]", ("round.json", bad));
            await Assertions.Expect(rating.Dialog).ToContainTextAsync(reason);
            await rating.AnswerAsync("Close");
        }

        await Assertions.Expect(rating.Form.Person).ToHaveValueAsync("Ana");
        await probe.ShouldBeCleanAsync();
    }

    private static async Task RateAsync(RatingPage rating, params (string Id, string Keys)[] given)
    {
        foreach (var (id, keys) in given)
        {
            await rating.RateAsync(id, keys);
        }

        await rating.Form.SavedAsync();
    }

    /// <summary>Types a sheet of paper up: the number on it, and what stands in its box.</summary>
    private static async Task TypeUpAsync(PageProbe probe, RatingPage rating, params (int Number, string Marks)[] sheet)
    {
        await rating.Form.DoAsync("type-up");
        await Assertions.Expect(probe.Page.Locator("html.typing-up")).ToHaveCountAsync(1);
        await probe.Page.Locator("[name=person]").FillAsync("Ana");
        foreach (var (number, marks) in sheet)
        {
            await new Keys(probe.Page).TabToAsync($"[data-number='{number}'] .values input");
            await probe.Page.Keyboard.TypeAsync(marks);
        }

        await probe.Page.Keyboard.PressAsync("Escape");
        await rating.Form.SavedAsync();
    }
}
