using System.Text;
using System.Text.RegularExpressions;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Sites;
using Playbook.Testing;
using Playbook.Testing.Hostile;
using Playbook.Web.Themes;

namespace Playbook.Browser.Tests.Hostile;

/// <summary>Every snippet in every place: nothing of it runs, loads, leads away or takes the page apart.</summary>
public sealed partial class HostileContentTests(BrowserFixture browser)
{
    private const int Walkers = 2;
    private const int MostShown = 40;

    // One twin serves all groups, and takes its time to read.
    private static FinalHtml? _html;

    public static TheoryData<string> Handbooks => [.. HostileHandbook.Names];

    [Theory, MemberData(nameof(Handbooks))]
    public async Task Content_stays_content(string name)
    {
        var handbook = await HostileHandbook.OfAsync(name);
        var html = _html ??= new FinalHtml(handbook.Twin);
        var problems = handbook.Site.Pages()
            .SelectMany(address => html.Problems(handbook.Site[address], handbook.TwinOf(address)).Select(problem => $"{problem} [{address}]"))
            .ToList();
        problems.AddRange(await WalkAsync(Disarmed(handbook.Site), html.Vocabulary));

        problems.Take(MostShown).ShouldBeEmpty($"{problems.Count} problems");
    }

    /// <summary>
    /// The site without its policy, which is the second line of defence: the browser only says what it would have stopped.
    /// Without the theme's style sheets, which say nothing here, it goes through the pages faster.
    /// </summary>
    private static SiteFiles Disarmed(BuiltSite site)
    {
        var files = new SiteFiles();
        foreach (var (address, bytes) in site.Files)
        {
            files.Add(address.Value, address.Value.EndsWith(".html", StringComparison.Ordinal)
                ? Encoding.UTF8.GetBytes(Sheets().Replace(PolicyOfThePage().Replace(Encoding.UTF8.GetString(bytes), "", count: 1), ""))
                : bytes);
        }

        files["_headers"] = Encoding.UTF8.GetBytes(
            $"/*\n  Content-Security-Policy-Report-Only: {SecurityPolicy.Header}; report-uri /handbook/stopped\n/assets/*\n  Cache-Control: max-age=600\n");
        return files;
    }

    private async Task<IReadOnlyList<string>> WalkAsync(SiteFiles files, Vocabulary vocabulary)
    {
        await using var server = await SiteServer.StartAsync(files);
        // Redirects are there to lead away, and are looked at as they are written.
        var pages = files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal) && !file.Key.StartsWith("old/", StringComparison.Ordinal)).Select(file => file.Key);
        var walks = pages.Index().GroupBy(page => page.Index % Walkers, page => page.Item)
            .Select(async walk =>
            {
                await using var trap = await Trap.SetAsync(browser, server.Root, vocabulary);
                foreach (var address in walk)
                {
                    await trap.WalkAsync(address);
                }

                return await trap.SprungAsync();
            });
        return [.. (await Task.WhenAll(walks)).SelectMany(sprung => sprung)];
    }

    [GeneratedRegex("<link rel=\"stylesheet\" href=\"(\\.\\./)*assets/css/[a-z]+\\.css\"( media=\"print\")?>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sheets();

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PolicyOfThePage();
}
