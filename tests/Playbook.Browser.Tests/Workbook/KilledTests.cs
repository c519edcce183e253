using System.Diagnostics;
using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>The browser is killed while somebody types: what was typed more than a second before is there again.</summary>
public sealed class KilledTests(BrowserFixture browser)
{
    private const int Rounds = 4;

    private static readonly TimeSpan MayBeLost = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Nothing_typed_more_than_a_second_before_is_lost()
    {
        await using var site = await WorkbookSite.StartAsync();
        var profile = Directory.CreateTempSubdirectory("playbook-profile-");
        try
        {
            var (address, text) = (new Uri(site.Root, WorkbookSite.Form).AbsoluteUri, "");
            for (var round = 0; round < Rounds; round++)
            {
                (address, text) = await RoundAsync(profile.FullName, address, text);
            }

            await using var last = await browser.StartKillableAsync(profile.FullName);
            (await FoundAsync(last, address)).ShouldBe(text);
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }

    /// <summary>Types on until the end, and looks at what is there in a browser that starts anew.</summary>
    private async Task<(string Address, string Text)> RoundAsync(string profile, string address, string before)
    {
        var times = new List<TimeSpan>();
        var clock = Stopwatch.StartNew();
        TimeSpan end;
        await using (var killed = await browser.StartKillableAsync(profile))
        {
            (await FoundAsync(killed, address)).ShouldBe(before);
            var box = new FormPage(killed.Page).Box("wins");
            await box.PressAsync("End");
            var typing = TypeAsync(killed.Page, times, clock);
            await Task.Delay(Random.Shared.Next(2500, 5000), TestContext.Current.CancellationToken);
            address = killed.Page.Url;
            end = clock.Elapsed;
            await killed.KillAsync();
            await typing;
        }

        await using var again = await browser.StartKillableAsync(profile);
        var found = await FoundAsync(again, address);
        var safe = times.Count(time => time < end - MayBeLost);
        TestContext.Current.SendDiagnosticMessage("Typed {0}, safe {1}, found {2}", times.Count, safe, found.Length - before.Length);
        safe.ShouldBeGreaterThan(0);
        found.ShouldStartWith(before);
        found.Length.ShouldBeGreaterThanOrEqualTo(before.Length + safe);
        found[before.Length..].ShouldBe(string.Concat(Enumerable.Range(0, found.Length - before.Length).Select(Letter)));
        return (address, found);
    }

    private static async Task<string> FoundAsync(KillableBrowser killable, string address)
    {
        await killable.Page.GotoAsync(address);
        var form = new FormPage(killable.Page);
        await form.ReadyAsync();
        return await form.Box("wins").InputValueAsync();
    }

    private static async Task TypeAsync(IPage page, List<TimeSpan> times, Stopwatch clock)
    {
        try
        {
            while (true)
            {
                await page.Keyboard.TypeAsync(Letter(times.Count).ToString());
                times.Add(clock.Elapsed);
            }
        }
        catch (PlaywrightException)
        {
            // The browser is gone, as it was meant to be.
        }
    }

    private static char Letter(int number) => (char)('a' + (number % 26));
}
