using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>Two tabs with one sheet: each shows what the other wrote, and nothing that was written unaware of the other is lost.</summary>
public sealed class TwoTabsTests(BrowserFixture browser)
{
    private const string Unheard = "() => { BroadcastChannel.prototype.postMessage = () => {}; }";

    [Fact]
    public async Task Each_shows_at_once_what_the_other_wrote()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, one) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        var two = await InTwoTabsAsync(one, one.Box("wins").FillAsync("From one"));
        await two.ShowsAsync("wins", "From one");

        await two.Box("doubts").FillAsync("From two");
        await one.ShowsAsync("doubts", "From two");
        await one.MarkAsync("energy", "4");
        await Assertions.Expect(two.Item("energy").Locator(":checked")).ToHaveValueAsync("4");
        await one.Person.FillAsync("Ada");
        await Assertions.Expect(two.Person).ToHaveValueAsync("Ada");

        await Assertions.Expect(one.Page.Locator(".versions")).ToHaveCountAsync(0);
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task Both_may_type_in_different_fields_at_the_same_time()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, one) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        var two = await InTwoTabsAsync(one, one.Person.FillAsync("Ada"));

        await Task.WhenAll(TypeAsync(one, "wins", "a"), TypeAsync(two, "doubts", "b"));
        await one.SavedAsync();
        await two.SavedAsync();
        await one.ReloadAsync();

        await one.ShowsAsync("wins", new string('a', 60));
        await one.ShowsAsync("doubts", new string('b', 60));
        await Assertions.Expect(one.Page.Locator(".versions")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_both_type_in_one_field_stays_twice_however_long_they_go_on()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, one) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        var two = await InTwoTabsAsync(one, one.Person.FillAsync("Ada"));

        // The first pauses in the midst of it, and must find their own words again.
        await Task.WhenAll(TypeAsync(one, "wins", "a"), TypeAsync(two, "wins", "b"));
        await one.SavedAsync();
        await two.SavedAsync();
        await TypeAsync(one, "wins", "a");
        await one.SavedAsync();
        await one.ReloadAsync();

        var all = await one.Versions("wins").AllInnerTextsAsync();
        all.Count.ShouldBe(2);
        all.Sum(version => version.Count(letter => letter == 'a')).ShouldBe(120);
        all.Sum(version => version.Count(letter => letter == 'b')).ShouldBe(60);
        await probe.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task Versions_written_unaware_stand_side_by_side_until_one_is_chosen_and_the_choice_holds()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, one) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        var two = await UnawareAsync(one, page => page.Box("wins").FillAsync("Before"), (page, name) => page.Box("wins").FillAsync($"From {name}"));

        await Assertions.Expect(two.Versions("wins")).ToHaveTextAsync(["From two", "From one"]);
        await Assertions.Expect(one.Versions("wins")).ToHaveCountAsync(2);
        await two.ReloadAsync();
        await Assertions.Expect(two.Versions("wins")).ToHaveCountAsync(2);
        await two.Item("wins").Locator("li", new() { HasText = "From one" }).GetByRole(AriaRole.Button).ClickAsync();
        await two.SavedAsync();

        await two.ShowsAsync("wins", "From one");
        await one.ShowsAsync("wins", "From one");
        await Assertions.Expect(one.Page.Locator(".versions")).ToHaveCountAsync(0);
        await two.ReloadAsync();
        await two.ShowsAsync("wins", "From one");
        await Assertions.Expect(two.Page.Locator(".versions")).ToHaveCountAsync(0);
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task Both_versions_of_words_can_be_kept_one_below_the_other()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, one) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        var two = await UnawareAsync(one, page => page.Box("wins").FillAsync("Before"), (page, name) => page.Box("wins").FillAsync($"From {name}"));

        await two.Item("wins").GetByText("Keep both").ClickAsync();
        await two.SavedAsync();

        await one.ShowsAsync("wins", "From two\n\nFrom one");
    }

    [Fact]
    public async Task Versions_of_the_head_are_shown_too()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, one) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        var two = await UnawareAsync(one, page => page.Person.FillAsync("Ada"), (page, name) => page.Person.FillAsync($"Ada {name}"));

        await ChooseAsync(two, two.Page.Locator(".sheet .versions li"), "Ada one");

        await Assertions.Expect(two.Person).ToHaveValueAsync("Ada one");
    }

    [Fact]
    public async Task Versions_of_a_blank_are_shown_too()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, one) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        var two = await UnawareAsync(one, page => page.Person.FillAsync("Ada"), (page, name) => page.Blanks("role").First.FillAsync($"lead {name}"));

        await ChooseAsync(two, two.Item("first/role-now").First.Locator(".versions li"), "lead one");

        await Assertions.Expect(two.Blanks("role").First).ToHaveValueAsync("lead one");
    }

    [Fact]
    public async Task A_tab_that_is_closed_while_the_other_types_takes_nothing_along()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, one) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        var two = await InTwoTabsAsync(one, one.Box("wins").FillAsync("From one"));
        await two.Box("doubts").FillAsync("From two");
        await one.ShowsAsync("doubts", "From two");

        var typing = TypeAsync(one, "wins", "a");
        await two.LeaveAsync();
        await typing;
        await one.SavedAsync();
        await one.ReloadAsync();

        await one.ShowsAsync("wins", "From one" + new string('a', 60));
        await one.ShowsAsync("doubts", "From two");
    }

    [Fact]
    public async Task A_sheet_that_is_deleted_in_one_tab_is_said_in_the_other_and_comes_back_when_somebody_types()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, one) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        var two = await InTwoTabsAsync(one, one.Box("wins").FillAsync("Words"));

        await DeleteAsync(two);
        await one.SaysAsync("was deleted in another tab");
        (await one.StoredAsync()).ShouldBe("[]");
        await one.Box("doubts").FillAsync("More words");
        await one.SavedAsync();
        await one.ReloadAsync();

        await one.ShowsAsync("wins", "Words");
        await one.ShowsAsync("doubts", "More words");
    }

    [Fact]
    public async Task A_sheet_that_is_deleted_while_the_other_tab_types_comes_back()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, one) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        var two = await InTwoTabsAsync(one, one.Box("doubts").FillAsync("Words"));

        var typing = TypeAsync(one, "wins", "a");
        await DeleteAsync(two);
        await typing;
        await one.Page.Keyboard.TypeAsync("!");
        await one.SavedAsync();
        await one.ReloadAsync();

        await one.ShowsAsync("wins", new string('a', 60) + "!");
        await one.ShowsAsync("doubts", "Words");
    }

    [Fact]
    public async Task When_all_is_erased_in_one_tab_it_leaves_the_other_too_and_does_not_come_back()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, one) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        var two = await InTwoTabsAsync(one, one.Box("wins").FillAsync("Secret words"));

        await two.Page.EvaluateAsync("async () => (await playbook.open('forms')).erase()");
        await one.ShowsAsync("wins", "");
        await one.SaysAsync("Nothing written yet.");
        await one.Box("doubts").FillAsync("New words");
        await one.SavedAsync();

        var stored = await one.StoredAsync();
        stored.ShouldContain("New words");
        stored.ShouldNotContain("Secret words");
        await probe.ShouldBeCleanAsync();
    }

    private static async Task ChooseAsync(FormPage form, ILocator versions, string text)
    {
        await Assertions.Expect(versions).ToHaveCountAsync(2);
        await versions.Filter(new() { HasText = text }).GetByRole(AriaRole.Button).ClickAsync();
        await form.SavedAsync();
        await form.ReloadAsync();
        await Assertions.Expect(form.Page.Locator(".versions")).ToHaveCountAsync(0);
    }

    private static Task TypeAsync(FormPage form, string id, string letter) =>
        form.Box(id).PressSequentiallyAsync(string.Concat(Enumerable.Repeat(letter, 60)), new() { Delay = 25 });

    private static async Task DeleteAsync(FormPage form) => await form.Page.EvaluateAsync(
        "async () => (await playbook.open('forms')).update([new URLSearchParams(location.search).get('sheet')], () => null)");

    /// <summary>Opens a second tab once what was written in the first is saved.</summary>
    private static async Task<FormPage> InTwoTabsAsync(FormPage one, Task written)
    {
        await written;
        await one.SavedAsync();
        return await one.AnotherTabAsync();
    }

    /// <summary>Opens a second tab, and writes in both before either has heard of the other.</summary>
    private static async Task<FormPage> UnawareAsync(FormPage one, Func<FormPage, Task> before, Func<FormPage, string, Task> write)
    {
        var two = await InTwoTabsAsync(one, before(one));
        await one.Page.EvaluateAsync(Unheard);
        await write(one, "one");
        await one.SavedAsync();
        await write(two, "two");
        await two.SavedAsync();
        return two;
    }
}
