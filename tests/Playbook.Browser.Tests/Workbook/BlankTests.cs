using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>The blanks of a question are fields, and what is put into one stands in all of its name.</summary>
public sealed class BlankTests(BrowserFixture browser)
{
    [Fact]
    public async Task One_choice_fills_every_blank_of_its_name_and_a_plain_gap_only_itself()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, form) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;

        await form.Blanks("Skill X").Nth(1).FillAsync("asking");
        await form.Blanks("role").First.FillAsync("Lead");
        await Gap(form, 0).FillAsync("speak");
        await Gap(form, 1).FillAsync("you waited");
        await form.SavedAsync();
        await form.ReloadAsync();

        (await ValuesAsync(form.Blanks("Skill X"))).ShouldBe(["asking", "asking", "asking", "asking"]);
        (await ValuesAsync(form.Blanks("role"))).ShouldBe(["Lead", "Lead"]);
        (await ValuesAsync(form.Blanks(""))).ShouldBe(["speak", "you waited", "speak", "you waited"]);
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task The_names_of_skills_and_roles_are_offered()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, form) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;

        (await form.Blanks("Skill X").First.GetAttributeAsync("list")).ShouldBe("_skills");
        (await form.Page.Locator("#_skills option").First.GetAttributeAsync("value")).ShouldBe("Asking");
        (await form.Page.Locator("#_roles option").First.GetAttributeAsync("value")).ShouldBe("Lead");
    }

    [Fact]
    public async Task A_sum_is_the_persons_own_number_and_one_more()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, form) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        var sum = form.Page.Locator(".blank[data-blank='Skill X + 1']").First;
        await Assertions.Expect(sum).ToHaveTextAsync("[Skill X + 1]");

        await form.MarkAsync("first/how-sure", "7");
        await Assertions.Expect(sum).ToHaveTextAsync("8");
        await form.MarkAsync("first/how-sure", "10");
        await Assertions.Expect(sum).ToHaveTextAsync("10");
        await form.SavedAsync();

        await form.ReloadAsync();
        await Assertions.Expect(sum).ToHaveTextAsync("10");
    }

    [Fact]
    public async Task A_blank_is_private_when_every_question_that_it_stands_in_is()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, form) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;

        await form.Blanks("role").First.FillAsync("Lead");
        await form.SavedAsync();
        (await form.StoredAsync()).ShouldContain("\"private\":false,\"text\":\"Lead\"");

        await form.Item("first/role-now").First.Locator(".privacy").ClickAsync();
        await form.SavedAsync();
        (await form.StoredAsync()).ShouldContain("\"private\":true,\"text\":\"Lead\"");
    }

    private static ILocator Gap(FormPage form, int number) => form.Item("first/last-time").First.Locator(".blank[data-blank=''] input").Nth(number);

    private static async Task<string[]> ValuesAsync(ILocator fields) => await fields.EvaluateAllAsync<string[]>("all => all.map(field => field.value)");
}
