using Playbook.Browser.Tests.Browsers;

namespace Playbook.Browser.Tests.FindingTheWay;

/// <summary>The bar that stays at the top of a narrow screen hides nothing that has the focus.</summary>
public sealed class StickyBarTests(BrowserFixture browser)
{
    /// <summary>What has the focus, or null at the end; <c>hidden</c> comes first when the bar lies over a part of it.</summary>
    private const string Stop =
        """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body || element === window.firstStop) return null;
          window.firstStop ??= element;
          const bar = document.querySelector('.toolbar');
          const boxes = Array.from(element.getClientRects());
          const points = boxes.flatMap(box => [box.top + 1, box.bottom - 1].map(y => [box.left + box.width / 2, y]));
          const hidden = !bar.contains(element) && points.some(([x, y]) =>
            y < 0 || y > innerHeight || bar.contains(document.elementFromPoint(x, y)));
          return (hidden ? 'hidden ' : '') + element.localName + ' ' + element.textContent.trim().slice(0, 40) + ' ' + (element.hash ?? '');
        }
        """;

    [Theory, InlineData("Tab"), InlineData("Shift+Tab")]
    public async Task Nothing_that_has_the_focus_is_covered(string key)
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await browser.OpenAsync(
            site.Root, LongSite.Page, new() { ViewportSize = new() { Width = 320, Height = 500 } });
        (await probe.Page.Locator(".toolbar").EvaluateAsync<string>("bar => getComputedStyle(bar).position")).ShouldBe("sticky");
        var stops = new List<string>();

        await probe.Page.Keyboard.PressAsync(key);
        while (await probe.Page.EvaluateAsync<string?>(Stop) is { } stop)
        {
            stops.Add(stop);
            stops.Count.ShouldBeLessThan(300);
            await probe.Page.Keyboard.PressAsync(key);
        }

        stops.Count.ShouldBeGreaterThan(160);
        stops.Where(stop => stop.StartsWith("hidden", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
