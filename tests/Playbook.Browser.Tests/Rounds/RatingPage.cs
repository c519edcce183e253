using Microsoft.Playwright;
using Playbook.Browser.Tests.Probes;
using Playbook.Browser.Tests.Workbook;

namespace Playbook.Browser.Tests.Rounds;

/// <summary>The page on which people are rated, as somebody who rates finds it.</summary>
/// <param name="page">The tab that shows it.</param>
internal sealed class RatingPage(IPage page)
{
    private const float Patience = 20_000;

    /// <summary>The page as something to fill in.</summary>
    public FormPage Form { get; } = new(page);

    /// <summary>The tab.</summary>
    public IPage Page => page;

    /// <summary>How far one is.</summary>
    public ILocator Progress => page.Locator(".assess-progress p");

    /// <summary>What the ratings say.</summary>
    public ILocator Result => page.Locator(".result");

    /// <summary>The open dialog.</summary>
    public ILocator Dialog => page.Locator("dialog[open]");

    /// <summary>What moved since last time.</summary>
    public ILocator Drift => page.Locator(".drift");

    /// <summary>Opens the page in a probe's tab.</summary>
    public static async Task<RatingPage> OpenAsync(PageProbe probe, string path = RatingSite.Assess)
    {
        await probe.GotoAsync(path);
        var rating = new RatingPage(probe.Page);
        await rating.Form.ReadyAsync();
        return rating;
    }

    /// <summary>What belongs to a rating: <c>bucket/…</c> or <c>skill/…</c>.</summary>
    public ILocator Item(string id) => page.Locator($"[data-item='{id}']");

    /// <summary>A line of what the round is about.</summary>
    public ILocator Fact(string id) => Item(id).Locator("input, select, textarea");

    /// <summary>Rates by keys: figures, <c>?</c> or <c>n</c>.</summary>
    public async Task RateAsync(string id, string keys)
    {
        if (id.StartsWith("skill/", StringComparison.Ordinal))
        {
            await page.Locator($".deeper:has([data-item='{id}'])").EvaluateAsync("deeper => { deeper.open = true; }");
        }

        await Item(id).Locator(".values input").First.FocusAsync();
        foreach (var key in keys)
        {
            await page.Keyboard.PressAsync(key.ToString());
        }
    }

    /// <summary>Says who is rated, by whom and against what.</summary>
    public async Task FactsAsync(string person, string rater, string ratesAs, string role = "maker", string next = "lead-maker")
    {
        await Form.Person.FillAsync(person);
        await Fact("rater").FillAsync(rater);
        await Fact("as").SelectOptionAsync(ratesAs);
        await Fact("role").SelectOptionAsync(role);
        await Fact("next-role").SelectOptionAsync(next);
    }

    /// <summary>Unfolds what concerns the round.</summary>
    public Task UnfoldRoundAsync() => page.Locator(".round").EvaluateAsync("round => { round.open = true; }");

    /// <summary>Saves the file of a round with these raters, a line each.</summary>
    public async Task<string> SaveRoundAsync(string raters)
    {
        await UnfoldRoundAsync();
        await Fact("raters").FillAsync(raters);
        return await Form.DownloadAsync(() => page.Locator("[data-act=round-save]").ClickAsync());
    }

    /// <summary>Starts from the file of a round as one of its raters.</summary>
    public async Task StartRoundAsync(string round, string rater)
    {
        await UnfoldRoundAsync();
        await ChooseAsync("[data-act=round-open]", ("round.json", round));
        await AnswerAsync(rater);
        await Assertions.Expect(Fact("rater")).ToHaveValueAsync(rater.Split(' ')[0], new() { Timeout = Patience });
        await Form.SavedAsync();
    }

    /// <summary>Presses a button of the open dialog.</summary>
    public Task AnswerAsync(string words) => Dialog.GetByRole(AriaRole.Button, new() { Name = words }).ClickAsync();

    /// <summary>Seals the ratings. Returns the text of the file.</summary>
    public async Task<string> SealAsync(string phrase)
    {
        await Form.SavedAsync();
        await page.Locator("[data-act=seal]").ClickAsync();
        await Dialog.Locator("[name=phrase]").FillAsync(phrase);
        await Dialog.Locator("[name=repeat]").FillAsync(phrase);
        var text = await Form.DownloadAsync(() => AnswerAsync("Seal and save"));
        await Assertions.Expect(Dialog).ToContainTextAsync("Sealed as", new() { Timeout = Patience });
        await AnswerAsync("Close");
        return text;
    }

    /// <summary>Saves the ratings without a seal. Returns the text of the file.</summary>
    public async Task<string> UnsealedAsync()
    {
        await Form.SavedAsync();
        await page.Locator("[data-act=unsealed]").ClickAsync();
        return await Form.DownloadAsync(() => AnswerAsync("Save the file"));
    }

    /// <summary>Chooses files after a click.</summary>
    public async Task ChooseAsync(string button, params (string Name, string Text)[] files)
    {
        var chooser = await page.RunAndWaitForFileChooserAsync(() => page.Locator(button).ClickAsync());
        await chooser.SetFilesAsync(files.Select(file => new FilePayload { Name = file.Name, MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(file.Text) }));
    }
}
