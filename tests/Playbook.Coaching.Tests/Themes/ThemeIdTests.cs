using System.Text.RegularExpressions;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Themes;

/// <summary>Ids of themes and of content never meet: all of the one begin with an underscore, none of the other does.</summary>
public sealed partial class ThemeIdTests
{
    public static TheoryData<string> Templates =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "themes"), "*.hbs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file)),
    ];

    [Theory, MemberData(nameof(Templates))]
    public void Ids_in_templates_begin_with_an_underscore_or_are_those_of_the_content(string template) =>
        Id().Matches(File.ReadAllText(Path.Combine(Repository.Root, template)))
            .Select(match => match.Groups["id"].Value)
            .ShouldAllBe(id => id.StartsWith('_') || id == "{{id}}" || id == "{{headingId}}");

    [Fact]
    public async Task Headings_blocks_and_raw_html_take_no_id_away_from_the_layout()
    {
        var site = await new SiteBuilder { SlowChecks = true }
            .With("guides/a.md", "---\ntags: [b]\n---\n# \\_content\n\n## \\_contents\n\n## Tags title\n\n<p id=\"_menu\">x</p>\n\n::: answer {#tags}\nb\n:::\n")
            .BuildWithFindingsAsync();

        site.Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe(
            "input/guides/a.md(10,1): hint PB1305: The HTML id '_menu', which is not free, was left out.");
    }

    [GeneratedRegex("""\s(id|for|aria-labelledby)="(?<id>[^"]*)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();
}
