using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>The handbook is edited between two visits: what was answered is kept and shown, whatever became of the question.</summary>
public sealed class GoneQuestionTests(BrowserFixture browser)
{
    [Fact]
    public async Task Answers_to_questions_that_have_gone_are_shown_with_their_words_and_kept()
    {
        await EditedAsync(
            async form =>
            {
                await form.Box("wins").FillAsync("It went well");
                await form.MarkAsync("energy", "4");
                await form.Blanks("role").First.FillAsync("lead");
            },
            text => Without(Without(Without(text, "wins"), "energy"), "prepare", "again"),
            async form =>
            {
                var gone = form.Page.Locator(".gone-answers");
                await Assertions.Expect(gone).ToContainTextAsync("What went well?");
                await Assertions.Expect(gone).ToContainTextAsync("It went well");
                await Assertions.Expect(gone).ToContainTextAsync("How much energy?");
                await Assertions.Expect(gone).ToContainTextAsync("4 / 5");
                await Assertions.Expect(gone).ToContainTextAsync("lead");

                await form.Box("doubts").FillAsync("More words");
                await form.SavedAsync();
                (await form.StoredAsync()).ShouldContain("It went well");
            });
    }

    [Fact]
    public async Task An_answer_comes_back_with_its_question()
    {
        var files = new Dictionary<string, byte[]>(await WorkbookSite.BuildAsync(), StringComparer.Ordinal);
        await using var site = await SiteServer.StartAsync(files);
        var (probe, form) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await form.Box("wins").FillAsync("It went well");
        await form.SavedAsync();

        files[WorkbookSite.Form] = (await WorkbookSite.BuildAsync(text => Without(text, "wins")))[WorkbookSite.Form];
        await form.ReloadAsync();
        await form.Box("doubts").FillAsync("More words");
        await form.SavedAsync();
        files[WorkbookSite.Form] = (await WorkbookSite.BuildAsync())[WorkbookSite.Form];
        await form.ReloadAsync();

        await form.ShowsAsync("wins", "It went well");
        await Assertions.Expect(form.Page.Locator(".gone-answers")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Choices_that_are_offered_no_more_or_worded_anew_are_shown_and_kept()
    {
        await EditedAsync(
            async form =>
            {
                await form.MarkAsync("ready", "I have a question");
                await form.MarkAsync("focus", "Deciding");
            },
            text => text.Replace("- I have a question", "- I bring a question", StringComparison.Ordinal).Replace("- Deciding\n", "- Something else\n", StringComparison.Ordinal),
            async form =>
            {
                await Assertions.Expect(form.Item("ready").Locator(".gone")).ToContainTextAsync("I have a question");
                await Assertions.Expect(form.Item("focus").Locator(".gone")).ToContainTextAsync("Deciding");

                await form.MarkAsync("ready", "I have read the notes");
                await form.SavedAsync();
                await form.ReloadAsync();
                await Assertions.Expect(form.Item("ready").Locator(".gone")).ToContainTextAsync("I have a question");
                await Assertions.Expect(form.Item("ready").Locator("label:has(:checked)")).ToHaveTextAsync("I have read the notes");
            });
    }

    [Fact]
    public async Task A_question_that_was_worded_anew_keeps_its_answer()
    {
        await EditedAsync(
            form => form.Box("wins").FillAsync("It went well"),
            text => text.Replace("What went well?", "What are you glad about?", StringComparison.Ordinal),
            form => form.ShowsAsync("wins", "It went well"));
    }

    [Fact]
    public async Task A_number_that_is_offered_no_more_is_shown_and_kept_until_another_is_marked()
    {
        await EditedAsync(
            form => form.MarkAsync("energy", "5"),
            text => text.Replace("to=5", "to=4", StringComparison.Ordinal),
            async form =>
            {
                await Assertions.Expect(form.Item("energy").Locator(".gone")).ToContainTextAsync("5 / 5");
                await form.Item("energy").Locator(".privacy").ClickAsync();
                await form.SavedAsync();
                await form.ReloadAsync();
                await Assertions.Expect(form.Item("energy").Locator(".gone")).ToContainTextAsync("5 / 5");

                await form.MarkAsync("energy", "3");
                await form.SavedAsync();
                await form.ReloadAsync();
                await Assertions.Expect(form.Item("energy").Locator(".gone")).ToHaveCountAsync(0);
                await Assertions.Expect(form.Item("energy").Locator(":checked")).ToHaveValueAsync("3");
            });
    }

    [Fact]
    public async Task An_answer_in_words_to_what_is_a_scale_now_is_shown_and_not_written_over()
    {
        await EditedAsync(
            form => form.Box("wins").FillAsync("It went well"),
            text => text.Replace("::: answer {#wins rows=3}", "::: scale {#wins from=1 to=5}", StringComparison.Ordinal),
            async form =>
            {
                await Assertions.Expect(form.Page.Locator(".gone-answers")).ToContainTextAsync("It went well");

                await form.MarkAsync("wins", "3");
                await form.SavedAsync();
                (await form.StoredAsync()).ShouldContain("It went well");
                await form.ReloadAsync();
                await Assertions.Expect(form.Item("wins").Locator(":checked")).ToHaveValueAsync("3");
                await Assertions.Expect(form.Page.Locator("main")).ToContainTextAsync("It went well");
            });
    }

    private static string Without(string text, params string[] ids)
    {
        foreach (var id in ids)
        {
            var start = text.LastIndexOf(":::", text.IndexOf($"{{#{id}", StringComparison.Ordinal), StringComparison.Ordinal);
            var end = text.IndexOf("\n:::", start, StringComparison.Ordinal) + 4;
            text = text.Remove(start, end - start);
        }

        return text;
    }

    /// <summary>Fills a form in, edits its page, and looks at it again.</summary>
    private async Task EditedAsync(Func<FormPage, Task> fillIn, Func<string, string> edit, Func<FormPage, Task> look)
    {
        var files = new Dictionary<string, byte[]>(await WorkbookSite.BuildAsync(), StringComparer.Ordinal);
        await using var site = await SiteServer.StartAsync(files);
        var (probe, form) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await fillIn(form);
        await form.SavedAsync();

        files[WorkbookSite.Form] = (await WorkbookSite.BuildAsync(edit))[WorkbookSite.Form];
        await form.ReloadAsync();

        await look(form);
        await probe.ShouldBeCleanAsync();
        await probe.ShouldBeAccessibleAsync();
    }
}
