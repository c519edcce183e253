using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Keyboard;

/// <summary>Whoever uses no mouse gets to the text at once, and sees where they are.</summary>
public sealed class KeyboardTests(BrowserFixture browser, ThemeSites sites)
{
    /// <summary>Looks at what has the focus: its name, whether it is the first or none, and whether it shows.</summary>
    internal const string Focus =
        """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body || element === window.firstFocused) return null;
          window.firstFocused ??= element;
          const style = getComputedStyle(element);
          const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          const drawn = () => [element, ...element.querySelectorAll('path')]
            .map(part => getComputedStyle(part)).map(style => `${style.boxShadow} ${style.stroke} ${style.strokeWidth}`).join();
          const focused = drawn();
          const box = element.getBoundingClientRect();
          const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
          const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 0), innerHeight - 1);
          const inside = box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
          const name = `${element.localName}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 40)}"`;
          // A date has stops of its own inside, and would begin with the first again.
          const isDate = element.type === 'date';
          if (!isDate) element.blur();
          const marked = outlined || focused !== drawn();
          if (!isDate) element.focus({ preventScroll: true });
          return (marked ? '' : 'no mark of focus ') + (inside && element.checkVisibility() ? '' : 'out of sight ') + '|' + name;
        }
        """;

    private const int Most = 250;

    public static TheoryData<string> Names => ThemeSites.Names;

    public static TheoryData<string, int> Widths => ThemeSites.With(1440, 320);

    [Theory, MemberData(nameof(Widths))]
    public async Task The_first_stop_is_a_visible_link_that_leads_into_the_text(string theme, int width)
    {
        var site = await sites.EveryKindAsync(theme);
        await using var probe = await browser.OpenAsync(site.Root, options: new() { ViewportSize = new() { Width = width, Height = 800 } });

        foreach (var page in EveryKind.Written.Keys)
        {
            await probe.GotoAsync(page);
            await probe.Page.Keyboard.PressAsync("Tab");

            var skip = probe.Page.Locator(":focus");
            (await skip.GetAttributeAsync("href")).ShouldBe("#_content", page);
            (await skip.EvaluateAsync<bool>(
                """
                link => {
                  const box = link.getBoundingClientRect();
                  return box.left >= 0 && box.right <= innerWidth && box.top >= 0
                    && link.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2));
                }
                """)).ShouldBeTrue($"the skip link of {page} cannot be seen when it has the focus");

            await probe.Page.Keyboard.PressAsync("Enter");
            (await probe.Page.EvaluateAsync<bool>("location.hash === '#_content' && !!document.activeElement.closest('main')")).ShouldBeTrue(page);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Every_stop_shows_that_it_has_the_focus(string theme)
    {
        var site = await sites.EveryKindAsync(theme);
        await using var probe = await browser.OpenAsync(site.Root, options: new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var found = new List<string>();

        foreach (var page in EveryKind.Written.Keys)
        {
            await probe.GotoAsync(page);
            var stops = 0;
            await probe.Page.Keyboard.PressAsync("Tab");
            while (await probe.Page.EvaluateAsync<string?>(Focus) is { } stop)
            {
                found.AddRange(stop.StartsWith('|') ? [] : [$"{page}: {stop}"]);
                (++stops).ShouldBeLessThan(Most, page);
                await probe.Page.Keyboard.PressAsync("Tab");
            }

            stops.ShouldBeGreaterThan(5, page);
        }

        found.ShouldBeEmpty();
    }
}
