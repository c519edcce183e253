using System.Text;
using Playbook.Browser.Tests.Browsers;
using Playbook.Testing;
using Playbook.Web.Assets;

namespace Playbook.Browser.Tests.Assets;

/// <summary>The build takes comments and white space out of the themes' style sheets; a browser reads the same rules from both.</summary>
public sealed class ShortenedSheetTests(BrowserFixture browser)
{
    // A browser keeps the white space of what it cannot resolve yet, such as color-mix() of a variable.
    private const string Differences =
        """
        ([before, after]) => {
          const rules = text => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(text);
            return Array.from(sheet.cssRules, rule => rule.cssText).join('\n').split('\n').map(line => line.replaceAll(/\s/g, '').replaceAll('outline:none', 'outline:0px'));
          };
          const [one, other] = [rules(before), rules(after)];
          return Array.from({ length: Math.max(one.length, other.length) }, (_, i) => one[i] === other[i] ? '' : `${one[i]} | ${other[i]}`).filter(Boolean);
        }
        """;

    [Fact]
    public async Task A_shortened_sheet_says_what_it_said()
    {
        var page = await browser.Browser.NewPageAsync();
        var sheets = Directory.GetFiles(Path.Combine(Repository.Root, "themes"), "*.css", SearchOption.AllDirectories);
        sheets.ShouldNotBeEmpty();

        foreach (var sheet in sheets)
        {
            var before = await File.ReadAllBytesAsync(sheet, TestContext.Current.CancellationToken);
            var after = AssetShortener.StyleSheet(before);
            after.Length.ShouldBeLessThan(before.Length, sheet);
            (await page.EvaluateAsync<string[]>(Differences, new[] { Encoding.UTF8.GetString(before), Encoding.UTF8.GetString(after.Span) })).ShouldBeEmpty(sheet);
        }

        await page.CloseAsync();
    }
}
