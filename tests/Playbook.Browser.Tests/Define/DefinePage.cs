using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Probes;

namespace Playbook.Browser.Tests.Define;

/// <summary>The page of a wheel's words in a browser, as somebody who changes them finds it.</summary>
/// <param name="page">The tab that shows it.</param>
internal sealed class DefinePage(IPage page)
{
    private const float Patience = 20_000;

    /// <summary>The wheel as the page shows it: what the data of a site made of it must say.</summary>
    private const string Wheel =
        """
        () => JSON.stringify([...document.querySelectorAll('.define-bucket')].filter(bucket => !bucket.hidden).map(bucket => ({
          title: bucket.querySelector('.define-title').textContent,
          description: bucket.querySelector('[data-cell=text]').value.trim(),
          skills: [...bucket.querySelectorAll('.define-skill')].filter(skill => !skill.hidden && !skill.matches('.is-off')).map(skill => ({
            title: skill.querySelector('.define-name').textContent,
            levels: [...skill.querySelectorAll('fieldset')]
              .map(level => [level.querySelector('legend').textContent.replace('Level ', ''), level.querySelector('input').value.trim(), level.querySelector('textarea').value.trim()])
              .filter(([, label, text]) => skill.dataset.of.startsWith('skill/') || label || text)
              .map(([value, label]) => `${value} ${label}`),
            expectations: Object.fromEntries([...document.querySelectorAll(`[data-row="${skill.dataset.of}"] input`)]
              .filter(field => field.value).map(field => [field.dataset.key.split('/')[1], Number(field.value)])),
          })),
        })))
        """;

    /// <summary>The tab.</summary>
    public IPage Page => page;

    /// <summary>The number of skills, in words.</summary>
    public ILocator Count => page.Locator(".define-count");

    /// <summary>Opens the page in a fresh context.</summary>
    public static async Task<(PageProbe Probe, DefinePage Page)> OpenAsync(BrowserFixture browser, Uri site, BrowserNewContextOptions? options = null)
    {
        var probe = await browser.OpenAsync(site, DefineSite.Page, options);
        var page = new DefinePage(probe.Page);
        await page.ReadyAsync();
        return (probe, page);
    }

    /// <summary>Opens the same address in another tab of the same browser.</summary>
    public async Task<DefinePage> AnotherTabAsync()
    {
        var other = new DefinePage(await page.Context.NewPageAsync());
        await other.Page.GotoAsync(page.Url);
        await other.ReadyAsync();
        return other;
    }

    /// <summary>Waits until words can be changed.</summary>
    public Task ReadyAsync() => Assertions.Expect(page.Locator("html.live [data-define]:not([hidden])")).ToHaveCountAsync(1, new() { Timeout = Patience });

    /// <summary>Leaves for the same address, and comes back.</summary>
    public async Task ReloadAsync()
    {
        await page.ReloadAsync();
        await ReadyAsync();
    }

    /// <summary>A bucket or skill, by kind and id.</summary>
    public ILocator Box(string of) => page.Locator($"[data-of='{of}']");

    /// <summary>The switch of a skill.</summary>
    public ILocator Switch(string skill) => Box($"skill/{skill}").Locator("[role=switch]");

    /// <summary>A field of a bucket or skill, which is unfolded if need be.</summary>
    public async Task<ILocator> FieldAsync(string of, string cell)
    {
        var details = Box(of).Locator("> details");
        if (await details.GetAttributeAsync("open") is null)
        {
            await details.Locator("summary").ClickAsync();
        }

        return details.Locator($"[data-cell='{cell}']");
    }

    /// <summary>Puts a field into other words.</summary>
    public async Task RewordAsync(string of, string cell, string words) => await (await FieldAsync(of, cell)).FillAsync(words);

    /// <summary>Presses a button of a bucket or skill.</summary>
    public async Task ActAsync(string of, string act)
    {
        _ = await FieldAsync(of, "title");
        await Box(of).Locator($"> details button[data-act={act}]").ClickAsync();
    }

    /// <summary>Adds a skill to a bucket, or a bucket, and returns what it is called among the boxes.</summary>
    public async Task<string> AddAsync(string? bucket, string title)
    {
        await (bucket is null ? page.Locator("[data-add=bucket]") : Box(bucket).Locator("[data-add=skill]")).ClickAsync();
        await page.Keyboard.InsertTextAsync(title);
        return await page.EvaluateAsync<string>("document.activeElement.closest('[data-of]').dataset.of");
    }

    /// <summary>Says what a role expects of a skill.</summary>
    public Task ExpectAsync(string role, string skill, string value) => page.Locator($"[data-key='expect/{role}/{skill}']").FillAsync(value);

    /// <summary>Waits until all that was changed is saved.</summary>
    public Task SavedAsync() => Assertions.Expect(page.Locator(".sheet-status")).ToContainTextAsync("Saved at", new() { Timeout = Patience });

    /// <summary>The wheel as the page shows it.</summary>
    public async Task<JsonArray> WheelAsync()
    {
        // What was typed is drawn a moment later.
        await page.WaitForTimeoutAsync(400);
        return JsonNode.Parse(await page.EvaluateAsync<string>(Wheel))!.AsArray();
    }

    /// <summary>Downloads the files, by path.</summary>
    public async Task<IReadOnlyDictionary<string, string>> DownloadAsync()
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-download]").ClickAsync());
        await using var stream = await download.CreateReadStreamAsync();
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, TestContext.Current.CancellationToken);
        using var zip = new ZipArchive(memory, ZipArchiveMode.Read, leaveOpen: false, new UTF8Encoding(false, throwOnInvalidBytes: true));
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            // Reading to the end checks the checksum.
            using var reader = new StreamReader(await entry.OpenAsync(TestContext.Current.CancellationToken));
            files.Add(entry.FullName, await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        }

        return files;
    }
}
