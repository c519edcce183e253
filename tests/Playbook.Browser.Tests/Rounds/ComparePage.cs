using Microsoft.Playwright;
using Playbook.Browser.Tests.Probes;

namespace Playbook.Browser.Tests.Rounds;

/// <summary>The page on which ratings are laid side by side.</summary>
/// <param name="probe">The probe that shows it.</param>
internal sealed class ComparePage(PageProbe probe)
{
    private const float Patience = 20_000;

    /// <summary>The tab.</summary>
    public IPage Page => probe.Page;

    /// <summary>How things stand.</summary>
    public ILocator Status => Page.Locator(".compare-status");

    /// <summary>What is shown of open ratings.</summary>
    public ILocator Result => Page.Locator(".compare-result");

    /// <summary>What to talk about.</summary>
    public ILocator Talks => Page.Locator(".talk");

    /// <summary>Opens the page.</summary>
    public static async Task<ComparePage> OpenAsync(PageProbe probe)
    {
        await probe.GotoAsync(RatingSite.Compare);
        await Assertions.Expect(probe.Page.Locator("[data-compare]")).ToBeVisibleAsync(new() { Timeout = Patience });
        return new ComparePage(probe);
    }

    /// <summary>Adds files.</summary>
    public async Task AddAsync(params string[] files)
    {
        var before = await Page.Locator(".compare-files li").CountAsync();
        await new RatingPage(Page).ChooseAsync("[data-act=add]", [.. files.Select((text, i) => ($"file-{i}.json", text))]);
        await Assertions.Expect(Page.Locator(".compare-files li")).ToHaveCountAsync(before + files.Length, new() { Timeout = Patience });
    }

    /// <summary>Enters the phrases, in the order of the sealed files, and opens all.</summary>
    public async Task OpenAsync(params string[] phrases)
    {
        for (var i = 0; i < phrases.Length; i++)
        {
            await Page.Locator(".compare-files input").Nth(i).FillAsync(phrases[i]);
        }

        await Page.Locator("[data-act=open]").ClickAsync();
    }

    /// <summary>Waits until something is shown.</summary>
    public Task ShownAsync() => Assertions.Expect(Result.Locator("table").First).ToBeVisibleAsync(new() { Timeout = Patience });

    /// <summary>Waits until the status says so.</summary>
    public Task SaysAsync(string words) => Assertions.Expect(Status).ToContainTextAsync(words, new() { Timeout = Patience });

    /// <summary>The cells of the row of a skill.</summary>
    public async Task<IReadOnlyList<string>> RowAsync(string skill) =>
        await Result.Locator("tr").Filter(new() { Has = Page.Locator("th[scope=row]").GetByText(skill, new() { Exact = true }) }).First.Locator("td").AllInnerTextsAsync();
}
