using System.Globalization;
using System.Text;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Hardening;

/// <summary>Reports as long as a site that was moved without its files makes them.</summary>
public sealed class ManyFindingsTests
{
    private const int Pages = 500;
    private const int Links = 5_000;

    [Fact]
    public async Task Every_one_of_many_broken_links_is_found_in_its_place()
    {
        var text = new StringBuilder("# Broken\n\n");
        for (var i = 0; i < Links; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"[a](gone-{i}.md)\n\n");
        }

        var builder = new SiteBuilder().With("guides/broken.md", text.ToString());
        for (var i = 0; i < Pages; i++)
        {
            builder.With($"guides/page-{i}.md", "# A\n");
        }

        var site = await builder.BuildWithFindingsAsync();

        site.Diagnostics.Count.ShouldBe(Links);
        site.Diagnostics.Select(finding => finding.Location!.Line).ShouldBe(Enumerable.Range(0, Links).Select(i => 3 + (2 * i)));
        site.Addresses.ShouldContain("guides/page-499.html");
    }
}
