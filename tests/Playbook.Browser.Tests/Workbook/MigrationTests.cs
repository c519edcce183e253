using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Probes;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>What older programs wrote is read, and what newer ones wrote is left alone.</summary>
public sealed class MigrationTests(BrowserFixture browser)
{
    private const string OldId = "aaaabbbbccccdddd";

    private const string Migration =
        """
        playbook.records.migrations[0] = ({ words, ...record }) => ({
          ...record,
          answers: [{ id: 'wins', type: 'answer', number: 1, prompt: 'What went well?', private: false, text: words, dot: 'abcdefgh.1', seen: ['abcdefgh.1'] }],
        });
        """;

    private const string Put =
        """
        ([record, version]) => new Promise((done, failed) => {
          const opening = indexedDB.open('playbook:forms', version);
          opening.onupgradeneeded = () => {
            if (opening.result.objectStoreNames.length) return;
            opening.result.createObjectStore('records', { keyPath: 'id' });
            opening.result.createObjectStore('meta');
          };
          opening.onerror = () => failed(opening.error);
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('records', 'readwrite');
            transaction.objectStore('records').put(record);
            transaction.oncomplete = () => { opening.result.close(); done(); };
          };
        })
        """;

    [Fact]
    public async Task A_record_of_an_older_schema_is_shown_and_saved_in_the_new_form_with_the_next_change()
    {
        await using var site = await WorkbookSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        await PutAsync(probe, Record(0, "words: 'Old words'"), 1);
        await probe.Page.RouteAsync("**/records.js", async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = answer, Body = await answer.TextAsync() + Migration });
        });
        var form = await FormPage.OpenAsync(probe, $"{WorkbookSite.Form}?sheet={OldId}");

        await form.ShowsAsync("wins", "Old words");
        (await form.StoredAsync()).ShouldContain("\"schema\":0");
        await form.Box("doubts").FillAsync("New words");
        await form.SavedAsync();

        var stored = await form.StoredAsync();
        stored.ShouldContain("\"schema\":1");
        stored.ShouldContain("Old words");
        stored.ShouldContain("New words");
        stored.ShouldNotContain("\"words\"");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task A_sheet_of_a_newer_schema_is_left_as_it_is_and_said()
    {
        await using var site = await WorkbookSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        await PutAsync(probe, Record(99, "answers: [], future: 'What only a newer program knows'"), 1);
        var form = await FormPage.OpenAsync(probe, $"{WorkbookSite.Form}?sheet={OldId}");

        await form.SaysAsync("has written this sheet, so it is left as it is");
        await form.Box("wins").FillAsync("New words");
        await form.SavedAsync();

        var stored = await form.StoredAsync();
        stored.ShouldContain("What only a newer program knows");
        stored.ShouldContain("\"schema\":99");
        stored.ShouldContain("New words");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task A_workbook_of_a_newer_program_is_left_alone_and_said_and_the_words_go_to_a_file()
    {
        await using var site = await WorkbookSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        await PutAsync(probe, Record(99, "answers: [], future: 'What only a newer program knows'"), 9);
        var form = await FormPage.OpenAsync(probe);

        await form.SaysAsync("A newer version of this handbook has written your workbook");
        await form.Box("wins").FillAsync("New words");
        var file = await form.DownloadAsync(() => form.DoAsync("save"));

        file.ShouldContain("New words");
        var stored = await form.StoredAsync();
        stored.ShouldContain("What only a newer program knows");
        stored.ShouldNotContain("New words");
        (await form.Page.EvaluateAsync<int>("async () => (await indexedDB.databases())[0].version")).ShouldBe(9);
        await probe.ShouldBeCleanAsync();
    }

    private static string Record(int schema, string more) =>
        $$"""
        ({ id: '{{OldId}}', type: 'sheet', schema: {{schema}}, page: 'form', title: 'A form', form: '000000', created: '2024-01-01T00:00:00.000Z',
           changed: '2024-01-01T00:00:00.000Z', head: { person: 'Ada', date: '2024-01-01', dot: 'abcdefgh.1', seen: ['abcdefgh.1'] }, {{more}} })
        """;

    private static async Task PutAsync(PageProbe probe, string record, int version) => await probe.Page.EvaluateAsync($"() => ({Put})([{record}, {version}])");
}
