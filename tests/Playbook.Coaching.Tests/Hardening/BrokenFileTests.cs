using Playbook.Engine.Diagnostics;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Hardening;

/// <summary>
/// Every way in which the text of a file can be broken, all in one site: each is found where it is, and whatever is well
/// is built.
/// </summary>
public sealed class BrokenFileTests
{
    private static readonly Lazy<Task<BuiltSite>> Site = new(BuildAsync);

    public static TheoryData<string> Paths() => [.. BrokenFiles.All.Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_broken_file_is_found_where_it_is_broken(string path)
    {
        var site = await Site.Value;

        Findings(site, path).ShouldBe(BrokenFiles.All.Single(file => file.Path == path).Findings);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_page_that_can_be_read_at_all_is_written(string path)
    {
        var site = await Site.Value;

        site.Addresses.Contains(Path.ChangeExtension(path, ".html"), StringComparer.Ordinal)
            .ShouldBe(!BrokenFiles.All.Single(file => file.Path == path).Findings.Any(finding => finding.EndsWith("PB1001", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_rest_of_the_site_is_built()
    {
        var site = await Site.Value;

        site.Main("guides/good.html").ShouldContain("All is well");
        site.Addresses.ShouldContain("index.html");
        site.Addresses.ShouldContain("data/questions.json");
    }

    [Fact]
    public async Task Nothing_else_is_found()
    {
        var site = await Site.Value;

        site.Diagnostics.Where(finding => finding.Severity == Severity.Error)
            .Select(finding => finding.Location?.File)
            .Except(BrokenFiles.All.Select(file => $"input/{file.Path}"), StringComparer.Ordinal)
            .ShouldBeEmpty();
    }

    private static string[] Findings(BuiltSite site, string path) =>
    [
        .. site.Diagnostics
            .Where(finding => finding.Severity == Severity.Error && finding.Location?.File == $"input/{path}")
            .Select(finding => $"{finding.Location!.Line},{finding.Location.Column} {finding.Code}")
            .Distinct(StringComparer.Ordinal),
    ];

    private static Task<BuiltSite> BuildAsync()
    {
        var builder = new SiteBuilder().With("guides/good.md", "# Good\n\nAll is well.\n");
        foreach (var file in BrokenFiles.All)
        {
            builder.With(file.Path, file.Bytes);
        }

        return builder.BuildWithFindingsAsync();
    }
}
