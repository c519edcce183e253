using System.Text.RegularExpressions;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Hosting;

public sealed partial class NetlifyHeadersTests
{
    [Fact]
    public async Task The_headers_in_netlify_toml_are_those_that_a_build_writes()
    {
        var site = await new SiteBuilder().With("index.md", "# Home").BuildAsync();
        var written = site["_headers"].Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line.Trim());
        var netlify = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "netlify.toml"), TestContext.Current.CancellationToken);

        var stated = Header().Matches(netlify).Select(match => $"{match.Groups["name"].Value}: {match.Groups["value"].Value}");

        stated.ShouldBe(written);
    }

    /// <summary>Header names begin with a capital letter, Netlify's own keys do not.</summary>
    [GeneratedRegex("^ +(?<name>[A-Z][A-Za-z-]+) = \"(?<value>[^\"]*)\"\r?$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Header();
}
