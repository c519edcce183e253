using Microsoft.Playwright;

namespace Playbook.Browser.Tests.Print;

/// <summary>A keyboard that counts: words of answers, and keys that were pressed for anything else.</summary>
/// <param name="page">The page with the form.</param>
internal sealed class Keys(IPage page)
{
    private const int Patience = 60;

    /// <summary>A wheel of some fifty skills has two or three stops for each.</summary>
    private const int MostStops = 400;

    /// <summary>How many words were typed.</summary>
    public int Words { get; private set; }

    /// <summary>How many keys were pressed that are no letters of a word.</summary>
    public int Others { get; private set; }

    /// <summary>Begins to type up, from a page that has just been opened.</summary>
    public async Task BeginAsync()
    {
        await Assertions.Expect(page.Locator("html.live")).ToBeAttachedAsync();
        await TabToAsync(".skip");
        await PressAsync("Enter");
        await TabToAsync(".sheet summary");
        await PressAsync("Enter");
        await TabToAsync("[data-do=type-up]");
        await PressAsync("Enter");
        await Assertions.Expect(page.Locator("html.typing-up [name=date]")).ToBeFocusedAsync();
    }

    /// <summary>Goes to an item by its number, and types.</summary>
    public async Task AnswerAsync(int number, string text)
    {
        await TabToAsync($"[data-number='{number}'] :is(textarea, input)");
        await TypeAsync(text);
    }

    /// <summary>Presses "Done" behind the last number.</summary>
    public async Task EndAsync()
    {
        await TabToAsync("main > .typing button");
        await PressAsync("Enter");
        await Assertions.Expect(page.Locator("html:not(.typing-up)")).ToBeAttachedAsync();
    }

    /// <summary>Types words.</summary>
    public async Task TypeAsync(string text)
    {
        Words += text.Split(' ').Length;
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Presses one key.</summary>
    public async Task PressAsync(string key)
    {
        Others++;
        await page.Keyboard.PressAsync(key);
    }

    /// <summary>Presses Tab until one of the elements has the focus.</summary>
    public async Task TabToAsync(string selector, bool back = false)
    {
        for (var i = 0; i < Patience && !await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector); i++)
        {
            await PressAsync(back ? "Shift+Tab" : "Tab");
        }

        (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector)).ShouldBeTrue(selector);
    }

    /// <summary>The numbers of the items at which Tab stops, from here to the end.</summary>
    public async Task<IReadOnlyList<int>> StopsAsync()
    {
        var stops = new List<int>();
        while (await page.EvaluateAsync<string?>("document.activeElement.closest('[data-item]')?.dataset.number ?? null") is { } number && stops.Count < MostStops)
        {
            stops.Add(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
            await PressAsync("Tab");
        }

        return stops;
    }
}
