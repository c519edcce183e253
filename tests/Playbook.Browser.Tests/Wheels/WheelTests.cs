using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;

namespace Playbook.Browser.Tests.Wheels;

/// <summary>The wheel as a browser draws it, with its own fonts, and as a keyboard finds it.</summary>
public sealed class WheelTests(BrowserFixture fixture)
{
    /// <summary>
    /// What is wrong with the labels, in words. Each line is measured by its letters, since the box of a text of several
    /// lines has corners where nothing stands.
    /// </summary>
    private const string Problems =
        """
        () => {
          const problems = [];
          const svg = document.querySelector('.wheel-diagram');
          const boxes = [];
          for (const slice of svg.querySelectorAll('.slice')) {
            const face = slice.querySelector('.slice-face');
            for (const line of slice.querySelectorAll('.slice-label tspan[x]')) {
              const letters = [...Array(line.getNumberOfChars()).keys()].map(index => line.getExtentOfChar(index));
              const left = Math.min(...letters.map(box => box.x)), right = Math.max(...letters.map(box => box.x + box.width));
              const top = Math.min(...letters.map(box => box.y)), bottom = Math.max(...letters.map(box => box.y + box.height));
              if (!(right > left && bottom > top)) problems.push(`nothing is shown of ${line.textContent}`);
              for (const [x, y] of [[left, top], [right, top], [left, bottom], [right, bottom]]) {
                if (!face.isPointInFill(new DOMPoint(x, y))) problems.push(`${line.textContent}: ${x} ${y} is outside of its slice`);
                if (Math.hypot(x, y) > 300) problems.push(`${line.textContent}: ${x} ${y} is outside of the wheel`);
              }
            }
            for (const text of slice.querySelectorAll('.slice-number, .slice-label')) {
              boxes.push([text.textContent, text.getBBox()]);
              const box = text.getBoundingClientRect(), whole = svg.getBoundingClientRect();
              if (box.left < whole.left || box.right > whole.right || box.top < whole.top || box.bottom > whole.bottom)
                problems.push(`${text.textContent} is outside of the picture`);
            }
          }
          const hub = svg.querySelector('.wheel-hub').getBBox(), name = svg.querySelector('.wheel-name').getBBox();
          if (Math.hypot(name.width, name.height) > hub.width) problems.push('the title is outside of the hub');
          boxes.forEach(([text, a], index) => boxes.slice(index + 1).forEach(([other, b]) => {
            if (a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
              problems.push(`${text} and ${other} overlap`);
          }));
          return problems;
        }
        """;

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(12)]
    public async Task Every_label_lies_in_its_own_slice(int count)
    {
        await using var site = await WheelSite.StartAsync(count);
        await using var probe = await fixture.OpenAsync(site.Root, WheelSite.Page);

        (await probe.Page.Locator(".slice-label").CountAsync()).ShouldBe(count);
        (await probe.Page.EvaluateAsync<string[]>(Problems)).ShouldBeEmpty();
        foreach (var (name, index) in WheelSite.Names.Take(count).Select((name, index) => (name, index)))
        {
            var link = probe.Page.Locator(".wheel-diagram").GetByRole(AriaRole.Link, new() { Name = $"{index + 1} {name}", Exact = true });
            (await link.GetAttributeAsync("href")).ShouldBe($"../skills/bucket-{index + 1}/index.html");
        }

        await probe.ShouldBeCleanAsync();
        await probe.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task A_label_that_is_moved_away_is_noticed()
    {
        await using var site = await WheelSite.StartAsync(8);
        await using var probe = await fixture.OpenAsync(site.Root, WheelSite.Page);

        await probe.Page.EvaluateAsync("document.querySelector('.slice-label tspan').setAttribute('x', 230)");

        (await probe.Page.EvaluateAsync<string[]>(Problems)).ShouldContain(problem => problem.Contains("is outside of its slice", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(12)]
    public async Task Tab_reaches_each_slice_in_order_and_Enter_follows_it(int count)
    {
        await using var site = await WheelSite.StartAsync(count);
        await using var probe = await fixture.OpenAsync(site.Root, WheelSite.Page);
        var slices = probe.Page.Locator(".slice");

        // On a busy machine a key that was pressed right after loading has been seen to do nothing.
        await probe.SettleAsync();
        await probe.Page.EvaluateAsync("new Promise(shown => requestAnimationFrame(() => requestAnimationFrame(shown)))");
        await slices.First.FocusAsync();
        for (var index = 0; index < count; index++)
        {
            (await slices.Nth(index).EvaluateAsync<bool>("slice => slice === document.activeElement")).ShouldBeTrue($"slice {index + 1}");
            if (index < count - 1)
            {
                await probe.Page.Keyboard.PressAsync("Tab");
            }
        }

        await probe.Page.Keyboard.PressAsync("Enter");

        await probe.ArriveAsync($"skills/bucket-{count}/index.html");
        await probe.ShouldBeCleanAsync();
    }
}
