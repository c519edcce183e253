using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Typography;

/// <summary>Lines of prose are neither too long to follow nor too short to flow.</summary>
public sealed class LineLengthTests(BrowserFixture browser, ThemeSites sites)
{
    /// <summary>How many characters each full line holds, in paragraphs of three lines and more that stand for themselves.</summary>
    private const string FullLines =
        """
        () => {
          const lines = paragraph => {
            const found = [];
            const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
            const range = document.createRange();
            let bottom = -Infinity;
            while (walker.nextNode()) {
              for (let i = 0; i < walker.currentNode.length; i++) {
                range.setStart(walker.currentNode, i);
                range.setEnd(walker.currentNode, i + 1);
                const box = range.getClientRects()[0];
                if (!box) continue;
                if (box.top > bottom - 2) { found.push(0); bottom = box.bottom; }
                found[found.length - 1]++;
              }
            }
            return found;
          };
          return [...document.querySelectorAll('main p')]
            .filter(p => !p.closest('li, blockquote, aside, .aside, .block, [class*=lead]'))
            .map(lines).filter(found => found.length >= 3).flatMap(found => found.slice(0, -1));
        }
        """;

    private static readonly string[] Pages = ["guides/first-hour-coach.html", "skills/team/empathy.html", "sessions/effective-session.html"];

    private static readonly int[] Widths = [1440, 1024, 768];

    public static TheoryData<string, int> Cases => [.. Pages.SelectMany(_ => Widths, (page, width) => (page, width))];

    [Theory, MemberData(nameof(Cases))]
    public async Task Lines_of_the_default_theme_hold_sixty_to_seventy_five_characters(string page, int width)
    {
        var site = await sites.HandbookAsync("default");
        await using var probe = await browser.OpenAsync(site.Root, page, new() { ViewportSize = new() { Width = width, Height = 900 } });

        var lines = (await probe.Page.EvaluateAsync<int[]>(FullLines)).Order().ToArray();

        lines.Length.ShouldBeGreaterThan(3);
        lines[lines.Length / 2].ShouldBeInRange(55, 78);
    }
}
