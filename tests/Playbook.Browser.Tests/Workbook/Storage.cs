using Microsoft.Playwright;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>What happens to a browser's storage, and scripts that bring it about before a page begins.</summary>
internal static class Storage
{
    /// <summary>A browser that cannot write to a chosen file.</summary>
    public const string WithoutPickers = "for (const name of ['showSaveFilePicker', 'showOpenFilePicker']) Object.defineProperty(window, name, { value: undefined });";

    /// <summary>While <c>hold</c> is true, no writing is said to be complete; <c>letGo()</c> says it.</summary>
    public const string Held =
        """
        window.hold = false;
        window.held = [];
        window.letGo = () => { window.hold = false; for (const say of window.held.splice(0)) say(); };
        const own = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete');
        Object.defineProperty(IDBTransaction.prototype, 'oncomplete', { ...own, set(listener) {
          own.set.call(this, event => {
            const say = () => listener.call(this, event);
            if (window.hold && this.mode === 'readwrite') window.held.push(say);
            else say();
          });
        } });
        """;

    /// <summary>Holds back what is complete from now on.</summary>
    public static Task HoldAsync(this FormPage form) => form.Page.EvaluateAsync("hold = true");

    /// <summary>Waits until something that is complete is held back.</summary>
    public static Task HeldAsync(this FormPage form) => form.UntilAsync("held.length > 0");

    /// <summary>Waits until something is so, asking again and again; the policy of the page forbids the usual way.</summary>
    public static Task UntilAsync(this FormPage form, string condition) =>
        form.Page.EvaluateAsync($"async () => {{ while (!({condition})) await new Promise(soon => setTimeout(soon, 20)); }}");

    /// <summary>Says of all that is complete that it is.</summary>
    public static Task LetGoAsync(this FormPage form) => form.Page.EvaluateAsync("letGo()");

    /// <summary>Gives the site's storage a size; null for as much as the browser likes. It must stand before anything is written.</summary>
    public static async Task LimitAsync(IPage page, long? bytes)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        var limit = new Dictionary<string, object> { ["origin"] = await OriginAsync(page) };
        if (bytes is { } size)
        {
            limit["quotaSize"] = size;
        }

        await browser.SendAsync("Storage.overrideQuotaForOrigin", limit);
    }

    /// <summary>Clears the site's storage, as a browser does that wants the room.</summary>
    public static async Task ClearAsync(this FormPage form)
    {
        var browser = await form.Page.Context.NewCDPSessionAsync(form.Page);
        await browser.SendAsync("Storage.clearDataForOrigin", new() { ["origin"] = await OriginAsync(form.Page), ["storageTypes"] = "all" });
    }

    /// <summary>Closes the tab. Returns whether the page asked whether to leave; then it was left all the same.</summary>
    public static async Task<bool> LeaveAsync(this FormPage form)
    {
        // A browser lets a page ask only where somebody has done something.
        await form.Page.Locator("h1").ClickAsync();
        var asked = false;
        var closed = new TaskCompletionSource();
        form.Page.Dialog += async (_, dialog) =>
        {
            asked = true;
            await dialog.AcceptAsync();
        };
        form.Page.Close += (_, _) => closed.TrySetResult();
        await form.Page.CloseAsync(new() { RunBeforeUnload = true });
        await closed.Task.WaitAsync(TimeSpan.FromSeconds(20));
        return asked;
    }

    private static Task<string> OriginAsync(IPage page) => page.EvaluateAsync<string>("location.origin");
}
