using Playbook.Testing;

namespace Playbook.Coaching.Tests.Precedence;

/// <summary>Theme, then base handbook, then the site's input, then later input: the later wins, file by file.</summary>
public sealed class LayerPrecedenceTests
{
    [Fact]
    public async Task A_page_of_a_higher_layer_replaces_the_whole_page_below()
    {
        var site = await Layers("guides/a.md", "# Base\n\n## Only below\n", "# Site\n").BuildAsync();

        site.Main("guides/a.html").ShouldContain("Site</h1>");
        site.Main("guides/a.html").ShouldNotContain("Only below");
    }

    [Fact]
    public async Task Later_input_wins_over_the_sites_own()
    {
        var site = await Layers("guides/a.md", "# Base\n", "# Site\n").WithLater("guides/a.md", "# Later\n").BuildAsync();

        site.Main("guides/a.html").ShouldContain("Later</h1>");
    }

    [Fact]
    public async Task What_only_the_base_has_is_part_of_the_site() =>
        (await new SiteBuilder().WithBase("guides/a.md", "# Base\n").BuildAsync()).Main("guides/a.html").ShouldContain("Base</h1>");

    [Fact]
    public async Task A_partial_of_the_base_wins_over_the_theme_and_one_of_the_site_over_both()
    {
        const string Path = "_partials/footer.hbs";

        (await new SiteBuilder().BuildAsync())["index.html"].ShouldContain("<footer class=\"site-footer\">");
        (await new SiteBuilder().WithBase(Path, "<p>base</p>").BuildAsync())["index.html"].ShouldContain("<p>base</p>");
        (await Layers(Path, "<p>base</p>", "<p>site</p>").BuildAsync())["index.html"].ShouldContain("<p>site</p>");
    }

    [Fact]
    public async Task An_asset_of_the_site_replaces_that_of_the_theme() =>
        (await new SiteBuilder().With("assets/css/base.css", "body{}").BuildAsync())["assets/css/base.css"].ShouldBe("body{}");

    [Fact]
    public async Task Settings_merge_key_by_key()
    {
        var site = await Layers("_settings.yml", "title: Base\nowner: Ann\n", "title: Site\n")
            .WithLater("_settings.yml", "description: Later.\n")
            .WithBase("guides/a.md", "# A\n")
            .BuildAsync();

        site["index.html"].ShouldContain("<title>Site</title>");
        site.Main("index.html").ShouldContain("Later.");
        site["guides/a.html"].ShouldContain("Kept by Ann<");
    }

    [Fact]
    public async Task Strings_merge_key_by_key()
    {
        var site = await Layers("_strings/en.yml", "kinds:\n  guide: Base guides\n  role: Base roles\n", "kinds:\n  guide: Site guides\n")
            .With("guides/a.md", "# A\n")
            .With("roles/b.md", "# B\n")
            .With("lists/c.md", "# C\n")
            .BuildAsync();

        site.Main("guides/index.html").ShouldContain("<h1>Site guides</h1>");
        site.Main("roles/index.html").ShouldContain("<h1>Base roles</h1>");
        site.Main("lists/index.html").ShouldContain("<h1>Lists</h1>");
    }

    private static SiteBuilder Layers(string path, string below, string above) =>
        new SiteBuilder().WithBase(path, below).With(path, above);
}
