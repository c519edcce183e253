using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Print;
using Playbook.Browser.Tests.Sites;
using Playbook.Browser.Tests.Workbook;
using Playbook.Testing;

namespace Playbook.Browser.Tests.QuestionBank;

/// <summary>The tray is taken along: copied, saved as a bank, and sent into a step of a session.</summary>
public sealed class TrayTakesTests(BrowserFixture browser)
{
    private const string Where = "Where do you put yourself on [Skill X]?";
    private const string Cafe = "Qué café did you learn it in, ____?";
    private const string Day = "What does a deep day of craft look like?";

    /// <summary>A clipboard that remembers, or a browser that has none.</summary>
    private const string Clipboard = "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => { window.copied = text; } } });";
    private const string OldClipboard = "Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => { window.copied = document.activeElement.value; return true; };";

    [Theory, InlineData(SiteHost.Http, Clipboard), InlineData(SiteHost.File, OldClipboard)]
    public async Task It_is_copied_with_its_blanks_filled_in(SiteHost host, string clipboard)
    {
        await using var site = await HostedSite.StartAsync(host, await BankSite.FilesAsync());
        await using var probe = await browser.OpenAsync(site.Root);
        await probe.Page.AddInitScriptAsync(clipboard);
        await probe.GotoAsync(BankSite.Page);
        var page = new BankPage(probe.Page);
        await page.ReadyAsync();
        await page.AddAsync(Where, Day);
        await page.Page.GetByLabel("Skill X", new() { Exact = true }).FillAsync("*clear* writing");

        await page.DoAsync("copy-text");
        await Assertions.Expect(page.Status).ToContainTextAsync("Copied.");
        (await page.Page.EvaluateAsync<string>("copied")).ShouldBe($"Tray\n\n1. Where do you put yourself on *clear* writing?\n2. {Day}\n");
        await page.Page.Locator("[name='follow-ups']").CheckAsync();
        await page.DoAsync("copy-markdown");
        await page.Page.EvaluateAsync("async () => { while (!copied.startsWith('##')) await new Promise(soon => setTimeout(soon, 20)); }");
        (await page.Page.EvaluateAsync<string>("copied")).ShouldBe($"## Tray\n\n1. Where do you put yourself on \\*clear\\* writing?\n2. {Day}\n   - And what of craft after it?\n");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task The_saved_bank_is_read_as_the_same_questions()
    {
        string[] hard = ["# What *is* it, <b>really</b>?", "1. Which_one_was `it`?", "- Is {#this} \\ all?", "“Why?” or “how?”", "Which [link](x.md) & &amp; [ ] [x] do ~~you~~ | like?", "What would ____ say of [role]?", "\"Did you say that?\"", "+ or ::: not?", "Line\none?"];
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await BankSite.FilesAsync());
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await page.AddAsync(Where, Day, Cafe);
        await page.PutAsync(hard);
        await page.Page.GetByLabel("Title", new() { Exact = true }).FillAsync("For *Ada*");
        await page.SavedAsync();
        await page.Page.WaitForTimeoutAsync(500);

        var (name, text) = await DownloadAsync(page, "export-markdown");

        name.ShouldStartWith("banks-For-Ada-");
        name.ShouldEndWith(".md");
        text.ShouldContain("- Where do you put yourself on [Skill X]? {#where moment=closing scale=1-10 skill=\"empathy\"}\n");
        text.ShouldContain("{#craft-deep moment=during depth=deep bucket=\"craft\"}\n  - And what of craft after it?\n");
        var built = await new SiteBuilder()
            .With("wheels/wheel.md", "---\nbuckets:\n  - id: people\n  - id: craft\n  - id: plans\n---\n# Wheel\n\nAll.\n")
            .With("skills/people/empathy.md", "# Empathy\n\nTo feel.\n")
            .With("questions/saved.md", text).BuildAsync();
        var questions = JsonNode.Parse(built["data/questions.json"])!["questions"]!.AsArray();
        questions.Select(question => question!["text"]!.GetValue<string>()).ShouldBe([Where, Day, Cafe, .. hard.Select(words => words.Replace('\n', ' ').Trim('"'))]);
        questions.Select(question => question!["id"]!.GetValue<string>()).Take(3).ShouldBe(["where", "craft-deep", "cafe"]);
        built["questions/saved.html"].ShouldContain("For *Ada*");

        var (_, json) = await DownloadAsync(page, "export-json");
        JsonNode.Parse(json)!["questions"]![0]!["scale"]!["to"]!.GetValue<int>().ShouldBe(10);
    }

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task Sent_questions_turn_up_in_the_step_and_their_answers_are_kept(SiteHost host)
    {
        await using var site = await HostedSite.StartAsync(host, await BankSite.FilesAsync());
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await page.AddAsync(Where, Day);
        await page.Page.GetByLabel("Skill X", new() { Exact = true }).FillAsync("empathy");
        await page.Page.GetByLabel("For", new() { Exact = true }).FillAsync("Ada");
        await page.SavedAsync();

        await SendAsync(page, "Talk", "Work");
        await Assertions.Expect(page.Status).ToContainTextAsync("2 questions were sent to “Talk”.");
        await page.Page.Locator(".tray-sent a").ClickAsync();
        await probe.ArriveAsync(BankSite.Session);
        var form = new FormPage(probe.Page);
        await form.ReadyAsync();
        var sent = probe.Page.Locator(".session-step:has(#work) .block-sent");
        await Assertions.Expect(sent.Locator(".prompt-words")).ToHaveTextAsync(["Where do you put yourself on empathy?", Day]);
        await Assertions.Expect(form.Person).ToHaveValueAsync("Ada");
        await sent.First.Locator("textarea").FillAsync("At six");
        await form.SavedAsync();
        await form.ReloadAsync();

        await Assertions.Expect(sent.First.Locator("textarea")).ToHaveValueAsync("At six");
        await Assertions.Expect(probe.Page.Locator(".gone-answers")).ToHaveCountAsync(0);
        await probe.ShouldBeAccessibleAsync();
        var paper = string.Join(' ', await PrintedPages.PrintAsync(probe.Page, "A4"));
        paper.ShouldContain("Where do you put yourself on empathy?");
        paper.ShouldContain("At six");
        paper.ShouldNotContain("Take this question out");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task Sending_again_overwrites_no_answer_and_undo_takes_back_only_what_was_sent()
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await BankSite.FilesAsync());
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await page.AddAsync(Day);
        await SendAsync(page, "Talk", "Recap");
        var session = await page.Page.Locator(".tray-sent a").GetAttributeAsync("href");
        await probe.GotoAsync(session!);
        var form = new FormPage(probe.Page);
        await form.ReadyAsync();
        await probe.Page.Locator(".block-sent textarea").FillAsync("Mine");
        await form.SavedAsync();

        await probe.GotoAsync(BankSite.Page);
        await page.ReadyAsync();
        await page.AddAsync(Cafe);
        await SendAsync(page, "Talk", "Recap", isNew: false);
        await page.Page.Locator(".tray-sent button").ClickAsync();
        await Assertions.Expect(page.Page.Locator(".tray-sent")).ToContainTextAsync("Undone.");
        await probe.GotoAsync(session!);
        await form.ReadyAsync();

        await Assertions.Expect(probe.Page.Locator(".block-sent")).ToHaveCountAsync(1);
        await Assertions.Expect(probe.Page.Locator(".block-sent textarea")).ToHaveValueAsync("Mine");
    }

    [Fact]
    public async Task A_sent_question_is_taken_out_and_put_back()
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await BankSite.FilesAsync());
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await page.AddAsync(Day, Cafe);
        await SendAsync(page, "Short", "Only");
        await page.Page.Locator(".tray-sent a").ClickAsync();
        await probe.ArriveAsync("sessions/short.html");
        var form = new FormPage(probe.Page);
        await form.ReadyAsync();
        var sent = probe.Page.Locator(".block-sent:visible");
        await sent.First.Locator("textarea").FillAsync("Kept");
        await form.SavedAsync();

        await sent.First.Locator(".sent-remove").ClickAsync();
        await Assertions.Expect(sent).ToHaveCountAsync(1);
        await probe.Page.Locator(".sent-undo button").ClickAsync();
        await Assertions.Expect(sent.First.Locator("textarea")).ToHaveValueAsync("Kept");
        await sent.Nth(1).Locator(".sent-remove").ClickAsync();
        await Assertions.Expect(sent).ToHaveCountAsync(1);
        await probe.Page.WaitForTimeoutAsync(600);
        await form.ReloadAsync();

        await Assertions.Expect(sent.Locator(".prompt-words")).ToHaveTextAsync([Day]);
        await Assertions.Expect(sent.Locator("textarea")).ToHaveValueAsync("Kept");
        await probe.ShouldBeCleanAsync();
    }

    private static async Task SendAsync(BankPage page, string session, string step, bool isNew = true)
    {
        await page.DoAsync("send");
        var dialog = page.Page.Locator("dialog");
        await dialog.GetByLabel("Session").SelectOptionAsync(session);
        await dialog.GetByLabel("Step").SelectOptionAsync(step);
        if (isNew)
        {
            await dialog.GetByLabel("Sheet").SelectOptionAsync("New sheet");
        }

        await dialog.GetByText("Send", new() { Exact = true }).ClickAsync();
        await Assertions.Expect(page.Page.Locator(".tray-sent a")).ToBeVisibleAsync();
    }

    private static async Task<(string Name, string Text)> DownloadAsync(BankPage page, string what)
    {
        var download = await page.Page.RunAndWaitForDownloadAsync(() => page.DoAsync(what));
        using var reader = new StreamReader(await download.CreateReadStreamAsync());
        return (download.SuggestedFilename, await reader.ReadToEndAsync());
    }
}
