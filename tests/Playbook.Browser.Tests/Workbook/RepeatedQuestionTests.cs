using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>A question that stands on a page twice has one answer, whichever place it is given in.</summary>
public sealed class RepeatedQuestionTests(BrowserFixture browser)
{
    [Theory, InlineData(0), InlineData(1)]
    public async Task What_is_given_in_one_place_stands_in_both(int place)
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, form) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        var (words, numbers) = (form.Item("first/last-time"), form.Item("first/how-sure"));

        await words.Nth(place).Locator("textarea").PressSequentiallyAsync("We spoke");
        await numbers.Nth(place).GetByLabel("7").ClickAsync();
        await words.Nth(place).Locator(".privacy").ClickAsync();
        await form.SavedAsync();

        await ShouldStandAsync(words, numbers);
        await form.ReloadAsync();
        await ShouldStandAsync(words, numbers);
        await probe.ShouldBeAccessibleAsync();
        await probe.ShouldBeCleanAsync();
    }

    private static async Task ShouldStandAsync(ILocator words, ILocator numbers)
    {
        for (var place = 0; place < 2; place++)
        {
            await Assertions.Expect(words.Nth(place).Locator("textarea")).ToHaveValueAsync("We spoke");
            await Assertions.Expect(words.Nth(place).Locator(".privacy")).ToHaveTextAsync("Private");
            await Assertions.Expect(numbers.Nth(place).Locator(":checked")).ToHaveValueAsync("7");
        }
    }
}
