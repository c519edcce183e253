using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Probes;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>A file as the home of a workbook: kept up to date where the browser can write to it, downloaded elsewhere.</summary>
public sealed class FileHomeTests(BrowserFixture browser)
{
    /// <summary>Files of the browser's own stand in for the person's, for nobody is there to choose one.</summary>
    private const string Pickers =
        """
        const chosen = async name => (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
        window.showSaveFilePicker = ({ suggestedName }) => chosen(suggestedName);
        window.showOpenFilePicker = async () => [await chosen('forms-workbook.json')];
        FileSystemHandle.prototype.queryPermission = async () => localStorage.permission ?? 'granted';
        FileSystemHandle.prototype.requestPermission = async () => { localStorage.asked = '1'; return (localStorage.permission = localStorage.answer ?? 'granted'); };
        """;

    [Fact]
    public async Task It_is_kept_up_to_date_and_still_is_after_another_visit()
    {
        await using var site = await WorkbookSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        var form = await AtHomeAsync(probe, "First");

        await form.Box("wins").FillAsync("First, second");
        await FileHasAsync(form, "First, second");
        await form.SaysAsync("Also in forms-workbook.json.");

        await form.ReloadAsync();
        await form.SaysAsync("Also in forms-workbook.json.");
        await form.Box("wins").FillAsync("First, second, third");
        await FileHasAsync(form, "First, second, third");
        await form.SaysAsync("Also in forms-workbook.json.");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task Where_the_permission_has_gone_it_is_said_and_asked_for_again()
    {
        await using var site = await WorkbookSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        var form = await AtHomeAsync(probe, "First");
        await form.Page.EvaluateAsync("localStorage.permission = 'prompt'");

        await form.Box("wins").FillAsync("Second");
        await form.SaysAsync("may not be written until you press");
        await form.ReloadAsync();
        await form.SaysAsync("may not be written until you press");
        await form.DoAsync("save");

        await form.SaysAsync("Also in forms-workbook.json.");
        (await FileAsync(form)).ShouldContain("\"Second\"");
        (await form.Page.EvaluateAsync<string>("localStorage.asked")).ShouldBe("1");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_file_that_was_changed_elsewhere_is_said_and_not_written_over(bool isPressed)
    {
        await using var site = await WorkbookSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        var form = await AtHomeAsync(probe, "First");
        await ElsewhereAsync(form, "Written elsewhere");
        await form.ReloadAsync();

        if (isPressed)
        {
            await form.DoAsync("save");
        }
        else
        {
            await form.Box("doubts").FillAsync("Written here");
        }

        await form.SaysAsync("was changed elsewhere");
        (await FileAsync(form)).ShouldContain("Written elsewhere");

        await form.DoAsync("open");
        await form.Page.Locator("dialog button").First.ClickAsync();
        await form.Page.Locator("dialog").GetByText("Close").ClickAsync();
        await form.ShowsAsync("wins", "Written elsewhere");
        await form.SaysAsync("Also in forms-workbook.json.");
        await form.Box("doubts").FillAsync("Written after");
        await FileHasAsync(form, "Written after");
        (await FileAsync(form)).ShouldContain("Written elsewhere");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task A_file_that_was_chosen_and_holds_words_that_this_browser_does_not_know_is_not_written_over()
    {
        await using var site = await WorkbookSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        var form = await AtHomeAsync(probe, "Precious words");
        await form.Page.GotoAsync(new Uri(site.Root, "index.html").AbsoluteUri);
        await form.Page.EvaluateAsync("async () => (await playbookErase())");
        form = await FormPage.OpenAsync(probe);

        await form.Box("wins").FillAsync("Beginning anew");
        await form.SavedAsync();
        await form.DoAsync("save");

        await form.SaysAsync("was changed elsewhere");
        (await FileAsync(form)).ShouldContain("Precious words");
        await Assertions.Expect(form.Page.Locator("[data-do=open]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_disk_that_fails_is_said_and_the_words_can_be_downloaded()
    {
        await using var site = await WorkbookSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        var form = await AtHomeAsync(probe, "First");
        await form.Page.EvaluateAsync("() => { FileSystemFileHandle.prototype.createWritable = async () => { throw new DOMException('No room.', 'NotAllowedError'); }; }");

        await form.Box("wins").FillAsync("Second");
        await form.SaysAsync("Your file could not be written");
        (await FileAsync(form)).ShouldContain("\"First\"");
        var file = await form.DownloadAsync(() => form.DoAsync("save"));

        file.ShouldContain("\"Second\"");
        await form.ReloadAsync();
        await form.Box("wins").FillAsync("Third");
        await FileHasAsync(form, "\"Third\"");
    }

    [Fact]
    public async Task Nobody_who_chooses_no_file_is_told_that_there_is_one()
    {
        await using var site = await WorkbookSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        await probe.Page.AddInitScriptAsync("window.showSaveFilePicker = () => Promise.reject(new DOMException('Closed.', 'AbortError'));");
        var form = await FormPage.OpenAsync(probe);
        await form.Box("wins").FillAsync("Words");
        await form.SavedAsync();

        await form.DoAsync("save");

        await form.SaysAsync("Only in this browser.");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task Without_such_files_it_is_downloaded_and_the_status_says_from_when_it_is()
    {
        await using var server = await WorkbookSite.ServeAsync();
        await using var probe = await browser.OpenAsync(server.IntranetRoot, options: new() { TimezoneId = "UTC" });
        await probe.Page.Clock.SetFixedTimeAsync(new DateTime(2026, 11, 26, 10, 42, 0, DateTimeKind.Utc));
        var form = await FormPage.OpenAsync(probe);
        (await form.Page.EvaluateAsync<bool>("'showSaveFilePicker' in window")).ShouldBeFalse();
        await form.Box("wins").FillAsync("Words");
        await form.SaysAsync("Only in this browser.");

        (await form.DownloadAsync(() => form.DoAsync("save"))).ShouldContain("\"Words\"");
        await form.SaysAsync("Also in forms-workbook.json.");
        await probe.Page.Clock.SetFixedTimeAsync(new DateTime(2026, 11, 26, 11, 5, 0, DateTimeKind.Utc));
        await form.Box("wins").FillAsync("More words");

        await form.SaysAsync("Saved at 11:05");
        await form.SaysAsync("Your file forms-workbook.json is from 10:42");
        await form.ReloadAsync();
        await form.SaysAsync("Your file forms-workbook.json is from 10:42");
        await probe.ShouldBeCleanAsync();
    }

    private static async Task<FormPage> AtHomeAsync(PageProbe probe, string words)
    {
        await probe.Page.AddInitScriptAsync(Pickers);
        await probe.Page.AddInitScriptAsync("window.playbookErase = () => new Promise(done => { indexedDB.deleteDatabase('playbook:forms').onsuccess = done; });");
        var form = await FormPage.OpenAsync(probe);
        await form.Box("wins").FillAsync(words);
        await form.SavedAsync();
        await form.DoAsync("save");
        await form.SaysAsync("Also in forms-workbook.json.");
        (await FileAsync(form)).ShouldContain(words);
        return form;
    }

    private static Task<string> FileAsync(FormPage form) => form.Page.EvaluateAsync<string>(
        "async () => (await (await (await navigator.storage.getDirectory()).getFileHandle('forms-workbook.json')).getFile()).text()");

    /// <summary>Waits for words in the file; while it is being replaced it cannot be read.</summary>
    private static Task FileHasAsync(FormPage form, string words) => form.UntilAsync(
        $"(await (await (await (await navigator.storage.getDirectory()).getFileHandle('forms-workbook.json')).getFile()).text().catch(() => '')).includes({System.Text.Json.JsonSerializer.Serialize(words)})");

    /// <summary>Another browser, on another machine, writes the same file.</summary>
    private static async Task ElsewhereAsync(FormPage form, string words) => await form.Page.EvaluateAsync(
        """
        async words => {
          const handle = await (await navigator.storage.getDirectory()).getFileHandle('forms-workbook.json');
          const file = JSON.parse(await (await handle.getFile()).text());
          const [record] = file.records;
          const answer = record.answers.find(answer => answer.id === 'wins');
          Object.assign(answer, { text: words, dot: 'elsewhere.1', seen: [...answer.seen, 'elsewhere.1'].sort() });
          const writable = await handle.createWritable();
          await writable.write(JSON.stringify(file));
          await writable.close();
        }
        """,
        words);
}
