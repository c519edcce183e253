using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>Rows of actions come and go, and keep their ids.</summary>
public sealed partial class ActionRowTests(BrowserFixture browser)
{
    [Fact]
    public async Task Rows_are_added_and_taken_away_and_what_is_left_keeps_its_id()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, form) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await FillAsync(form, "One", "Two");
        await form.Item("next").Locator(".add").ClickAsync();
        await form.Page.Keyboard.TypeAsync("Three");
        await form.SavedAsync();
        await IdsAsync(form, "One", "Two", "Three");
        var before = await form.StoredAsync();

        await Remove(form, 1).ClickAsync();
        await form.SavedAsync();
        await form.ReloadAsync();

        await ShouldStandAsync(form, "One", "Three");
        var after = await form.StoredAsync();
        Actions(after).ShouldBe([.. Actions(before).Where(action => action.What != "Two")]);
    }

    [Fact]
    public async Task A_row_that_was_taken_away_can_be_put_back_and_nothing_typed_meanwhile_is_lost()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, form) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await FillAsync(form, "One", "Two");
        await form.SavedAsync();
        var before = Actions(await form.StoredAsync());

        await Remove(form, 0).ClickAsync();
        await form.Field(0, "what").FillAsync("Two, and more");
        await form.SavedAsync();
        await form.Item("next").Locator(".undo").ClickAsync();
        await form.SavedAsync();
        await form.ReloadAsync();

        await ShouldStandAsync(form, "One", "Two, and more");
        Actions(await form.StoredAsync()).Select(action => action.Id).ShouldBe(before.Select(action => action.Id));
    }

    [Fact]
    public async Task What_could_be_put_back_does_not_come_into_another_sheet()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, form) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await FillAsync(form, "One", "Two");
        await form.SavedAsync();

        await Remove(form, 0).ClickAsync();
        await form.DoAsync("new");
        await form.SaysAsync("Nothing written yet.");

        await Assertions.Expect(form.Item("next").Locator(".undo")).ToBeHiddenAsync();
        await Assertions.Expect(form.Item("next").Locator("tbody tr")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task A_row_that_somebody_writes_in_stays_where_it_is_when_it_is_saved()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, form) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await form.Field(0, "what").FillAsync("One");
        await form.Item("next").Locator(".add").ClickAsync();

        // The second row stays empty; the words come in two goes, with a saving between them.
        await form.Page.Keyboard.TypeAsync("Shadow the ");
        await form.SavedAsync();
        await form.Page.Keyboard.TypeAsync("pricing meeting");
        await form.SavedAsync();

        await Assertions.Expect(form.Field(2, "what")).ToHaveValueAsync("Shadow the pricing meeting");
        Actions(await form.StoredAsync()).Select(action => action.What).ShouldBe(["One", "Shadow the pricing meeting"]);
    }

    [Fact]
    public async Task A_row_that_was_just_added_is_not_taken_away_by_a_saving()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, form) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await form.Box("wins").FillAsync("Words");
        await form.Item("next").Locator(".add").ClickAsync();

        await form.SavedAsync();

        await Assertions.Expect(form.Item("next").Locator("tbody tr")).ToHaveCountAsync(3);
        await Assertions.Expect(form.Field(2, "what")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_last_row_can_be_emptied_and_filled_in_again()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, form) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await FillAsync(form, "One", "Two");

        await Remove(form, 0).ClickAsync();
        await Remove(form, 0).ClickAsync();
        await Assertions.Expect(form.Item("next").Locator("tbody tr")).ToHaveCountAsync(1);
        await form.Field(0, "what").FillAsync("Three");
        await form.SavedAsync();
        await form.ReloadAsync();

        await ShouldStandAsync(form, "Three", "");
    }

    private static async Task FillAsync(FormPage form, params string[] all)
    {
        foreach (var (index, what) in all.Index())
        {
            await form.Field(index, "what").FillAsync(what);
        }
    }

    private static async Task IdsAsync(FormPage form, params string[] all)
    {
        var actions = Actions(await form.StoredAsync());
        actions.Select(action => action.What).ShouldBe(all);
        actions.Select(action => action.Id).Distinct(StringComparer.Ordinal).Count().ShouldBe(all.Length);
    }

    private static async Task ShouldStandAsync(FormPage form, params string[] all)
    {
        foreach (var (index, what) in all.Index())
        {
            await Assertions.Expect(form.Field(index, "what")).ToHaveValueAsync(what);
        }
    }

    private static ILocator Remove(FormPage form, int row) => form.Item("next").Locator("tbody tr").Nth(row).Locator(".remove");

    private static List<(string Id, string What)> Actions(string stored) =>
        [.. Action().Matches(stored).Select(match => (match.Groups["id"].Value, match.Groups["what"].Value))];

    [GeneratedRegex("""\{"id":"(?<id>[a-z0-9]{16})","what":"(?<what>[^"]*)"\}""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Action();
}
