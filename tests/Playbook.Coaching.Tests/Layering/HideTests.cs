using Playbook.Coaching.Tests.Samples;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Layering;

/// <summary><c>hide:</c> drops pages, and what speaks of them loses the link, not the build.</summary>
public sealed class HideTests
{
    [Theory]
    [InlineData("guides/b.md")]
    [InlineData("/guides/b.md")]
    [InlineData("guides/b*")]
    [InlineData("*b.md")]
    public async Task A_page_is_hidden_by_path_or_pattern(string pattern)
    {
        var site = await Guides().With("_settings.yml", $"hide: ['{pattern}']\n").BuildAsync();

        site.Addresses.ShouldContain("guides/a.html");
        site.Addresses.ShouldNotContain("guides/b.html");
        site.Main("guides/a.html").ShouldContain("<p>See <a>b</a>.</p>");
    }

    [Fact]
    public async Task A_folder_is_hidden_with_all_in_it()
    {
        var site = await Guides().With("guides/deep/c.md", "# C\n").With("guidesmore/d.md", "# D\n").Set("hide", "guides").BuildAsync();

        site.Addresses.Where(address => address.StartsWith("guides", StringComparison.Ordinal))
            .ShouldBe(["guidesmore/d.html", "guidesmore/index.html"]);
    }

    [Fact]
    public async Task A_hidden_home_page_gives_way_to_a_generated_one()
    {
        var site = await Guides().With("index.md", "# Mine\n").Set("hide", "index.md").BuildAsync();

        site.Main("index.html").ShouldContain("<h1>Home</h1>");
    }

    [Fact]
    public async Task A_link_by_id_to_a_hidden_page_loses_its_address()
    {
        var site = await new SiteBuilder()
            .With("guides/a.md", "# A\n\n[b](xref:bee) [q](xref:why)\n")
            .With("guides/b.md", "---\nid: bee\n---\n# B\n")
            .With("questions/c.md", "# C\n\n- Why? {#why}\n")
            .With("_settings.yml", "hide: [guides/b.md, questions]\n")
            .BuildAsync();

        site.Main("guides/a.html").ShouldContain("<p><a>b</a> <a>q</a></p>");
    }

    [Theory]
    [InlineData("skills/team/trust.md")]
    [InlineData("skills/craft")]
    [InlineData("wheels/pm.md")]
    [InlineData("roles/pm.md")]
    [InlineData("questions/first.md")]
    [InlineData("lists/emotions.md")]
    [InlineData("guides/start.md")]
    public async Task Every_page_of_a_handbook_may_be_hidden_though_others_name_its_id(string path)
    {
        var site = await SampleHandbook.Builder()
            .Set("hide", path)
            .With("guides/names.md", "---\nskills: [trust, focus]\nbuckets: [team]\nrelated: [trust, start]\n---\n# Names\n")
            .With("roles/senior.md", "---\nwheel: pm\n---\n# Senior\n\n## Expectations\n\n| Skill | Expectation |\n|---|---|\n| Trust | 5 |\n| focus | 5 |\n")
            .BuildAsync();

        site.Addresses.ShouldNotContain(path.Replace(".md", ".html", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_hidden_page_is_not_checked() =>
        (await Guides().With("guides/b.md", "---\nkind: nothing\n---\n# B\n\n[x](nowhere.md)\n\n::: anser\n:::\n").Set("hide", "guides/b.md").BuildAsync())
            .Addresses.ShouldNotContain("guides/b.html");

    private static SiteBuilder Guides() => new SiteBuilder()
        .With("guides/a.md", "# A\n\nSee [b](b.md).\n")
        .With("guides/b.md", "# B\n");
}
