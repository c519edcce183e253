using Microsoft.Playwright;
using Playbook.Browser.Tests.Accessibility;
using Playbook.Browser.Tests.Appearance;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Reflow;
using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>A form that is filled in is accessible however a visitor has set up the browser, and by the keyboard alone.</summary>
public sealed class FormLookTests(BrowserFixture browser)
{
    /// <summary>What can be pressed and is smaller than a finger needs: 24 pixels each way.</summary>
    private const string Small =
        """
        () => Array.from(document.querySelectorAll('.sheet :is(button, a, input, select, summary), [data-item] :is(button, input, select, textarea)'))
          .filter(element => element.checkVisibility({ visibilityProperty: true }))
          .map(element => [element, element.getBoundingClientRect()])
          .filter(([, box]) => box.width < 24 || box.height < 24)
          .map(([element, box]) => `${element.outerHTML.slice(0, 80)} is ${box.width} by ${box.height}`)
        """;

    public static TheoryData<string> Looks => [.. Look.All.Select(look => look.Name)];

    [Theory, MemberData(nameof(Looks))]
    public async Task A_form_that_is_filled_in_is_accessible(string name)
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, form) = await FormPage.OpenAsync(browser, site.Root, Look.All.Single(look => look.Name == name).Options());
        await using var _ = probe;
        await form.Box("wins").FillAsync("Words");
        await form.MarkAsync("energy", "4");
        await form.Field(0, "what").FillAsync("One");
        await form.SavedAsync();
        var two = await form.AnotherTabAsync();
        await two.Page.EvaluateAsync("() => { BroadcastChannel.prototype.postMessage = () => {}; }");
        await two.Box("wins").FillAsync("Two");
        await two.SavedAsync();
        await form.Box("wins").FillAsync("One");
        await Assertions.Expect(form.Versions("wins")).ToHaveCountAsync(2);
        await form.Item("next").Locator(".remove").First.ClickAsync();
        await form.Page.Locator(".sheet summary").ClickAsync();

        // What a bar lies over while the page is scrolled is no target.
        await form.Page.EvaluateAsync("scrollTo(0, 0)");
        (await AxeRunner.RunAsync(form.Page)).ShouldBeEmpty();
        (await form.Page.EvaluateAsync<string[]>(Small)).ShouldBeEmpty();
        (await form.Page.EvaluateAsync<string[]>(LayoutScripts.Overflow)).ShouldBeEmpty();
        await probe.ShouldBeCleanAsync();
    }

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task It_can_be_filled_in_by_the_keyboard_alone_on_a_small_screen(SiteHost host)
    {
        await using var site = await WorkbookSite.StartAsync(host);
        await KeyboardAsync(site.Root);
    }

    [Fact]
    public async Task It_can_on_an_intranet_too()
    {
        await using var server = await WorkbookSite.ServeAsync();
        await KeyboardAsync(server.IntranetRoot);
    }

    private async Task KeyboardAsync(Uri root)
    {
        var (probe, form) = await FormPage.OpenAsync(browser, root, new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await using var _ = probe;
        var keys = form.Page.Keyboard;

        await ToAsync(form, "[name=person]");
        await keys.TypeAsync("Ada");
        await ToAsync(form, "[data-item=wins] textarea");
        await keys.TypeAsync("It went well");
        await ToAsync(form, "[data-item=wins] .privacy", back: true);
        await keys.PressAsync("Space");
        await ToAsync(form, "[data-item=energy] input");
        await keys.PressAsync("4");
        await ToAsync(form, "[data-item=focus] input");
        await keys.PressAsync("Space");
        await keys.PressAsync("ArrowDown");
        await ToAsync(form, "[data-item=ready] input");
        await keys.PressAsync("Space");
        await ToAsync(form, "[data-item=mood] input");
        await keys.PressAsync("Space");
        await ToAsync(form, "[data-item=next] [data-field=what]");
        await keys.TypeAsync("Ask");
        await ToAsync(form, "[data-item=next] .add");
        await keys.PressAsync("Enter");
        await keys.TypeAsync("And wait");
        await ToAsync(form, "[data-blank='Skill X'] input");
        await keys.TypeAsync("asking");
        await form.SavedAsync();
        await form.ReloadAsync();

        await Assertions.Expect(form.Person).ToHaveValueAsync("Ada");
        await form.ShowsAsync("wins", "It went well");
        await Assertions.Expect(form.Item("wins").Locator(".privacy")).ToHaveTextAsync("Private");
        await Assertions.Expect(form.Item("energy").Locator(":checked")).ToHaveValueAsync("4");
        await Assertions.Expect(form.Item("focus").Locator("label:has(:checked)")).ToHaveTextAsync("Deciding");
        await Assertions.Expect(form.Item("ready").Locator("label:has(:checked)")).ToHaveTextAsync("I have read the notes");
        await Assertions.Expect(form.Item("mood").Locator("label:has(:checked)")).ToHaveTextAsync("Proud");
        await Assertions.Expect(form.Field(0, "what")).ToHaveValueAsync("Ask");
        await Assertions.Expect(form.Field(1, "what")).ToHaveValueAsync("And wait");
        await Assertions.Expect(form.Blanks("Skill X").Last).ToHaveValueAsync("asking");
        await probe.ShouldBeCleanAsync();
    }

    /// <summary>Presses Tab until the focus is there.</summary>
    private static async Task ToAsync(FormPage form, string selector, bool back = false)
    {
        for (var stops = 0; !await form.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector); stops++)
        {
            stops.ShouldBeLessThan(120, selector);
            await form.Page.Keyboard.PressAsync(back ? "Shift+Tab" : "Tab");
        }
    }
}
