using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Playbook.Browser.Tests.Accessibility;

/// <summary>Runs axe in a page, against WCAG 2.2 AA. Works under any content security policy.</summary>
public static class AxeRunner
{
    // preload fetches style sheets, which "connect-src 'none'" forbids; the package's own runner cannot switch it off.
    private const string RunScript =
        """
        async () => {
          const { violations } = await axe.run(document, {
            preload: false,
            resultTypes: ['violations'],
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
          });
          return JSON.stringify(violations.flatMap(rule => rule.nodes.map(node => ({
            rule: rule.id,
            impact: node.impact ?? '',
            target: node.target.flat().join(' '),
            html: node.html,
            summary: node.failureSummary ?? '',
          }))));
        }
        """;

    private static readonly Lazy<string> Script = new(new BundledAxeScriptProvider().GetScript);

    /// <summary>Every element that breaks a rule in the page as it is now, menus and dialogs that are open included.</summary>
    public static async Task<IReadOnlyList<AxeViolation>> RunAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(Script.Value);
        }

        return JsonSerializer.Deserialize<AxeViolation[]>(await page.EvaluateAsync<string>(RunScript), JsonSerializerOptions.Web) ?? [];
    }
}
