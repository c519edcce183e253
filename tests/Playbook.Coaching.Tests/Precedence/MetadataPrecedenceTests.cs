using Playbook.Testing;

namespace Playbook.Coaching.Tests.Precedence;

/// <summary>Settings, then <c>_directory.yml</c> from the outer folder to the inner, then front matter: the later wins.</summary>
public sealed class MetadataPrecedenceTests
{
    [Theory]
    [InlineData(null, null, null, null, null)]
    [InlineData("settings", null, null, null, "settings")]
    [InlineData("settings", "outer", null, null, "outer")]
    [InlineData("settings", "outer", "inner", null, "inner")]
    [InlineData("settings", "outer", "inner", "page", "page")]
    [InlineData("settings", null, "inner", null, "inner")]
    [InlineData(null, "outer", null, "page", "page")]
    public async Task The_nearest_owner_wins(string? settings, string? outer, string? inner, string? page, string? winner)
    {
        var builder = new SiteBuilder().With("notes/deep/a.md", $"---\norder: 1\n{Owner(page)}---\n# A\n");
        Add(builder, "_settings.yml", settings);
        Add(builder, "notes/_directory.yml", outer);
        Add(builder, "notes/deep/_directory.yml", inner);

        var html = (await builder.BuildAsync())["notes/deep/a.html"];

        html.Contains("Kept by", StringComparison.Ordinal).ShouldBe(winner is not null);
        html.ShouldContain(winner is null ? "" : $"Kept by {winner}<");
    }

    [Fact]
    public async Task A_list_of_a_page_replaces_that_of_its_folder()
    {
        var site = await new SiteBuilder()
            .With("notes/_directory.yml", "tags: [folder]\n")
            .With("notes/a.md", "---\ntags: [page]\n---\n# A\n")
            .With("notes/b.md", "# B\n")
            .BuildAsync();

        site.Main("tags/folder.html").ShouldContain("notes/b.html");
        site.Main("tags/folder.html").ShouldNotContain("notes/a.html");
        site.Main("tags/page.html").ShouldContain("notes/a.html");
    }

    [Fact]
    public async Task A_folder_may_give_its_pages_a_kind()
    {
        var site = await new SiteBuilder()
            .With("talks/_directory.yml", "kind: session\n")
            .With("talks/a.md", "# A\n\n## One {minutes=5}\n")
            .With("talks/b.md", "---\nkind: guide\n---\n# B\n")
            .BuildAsync();

        site.Main("talks/a.html").ShouldContain("<p class=\"duration\">5 minutes</p>");
        site.Main("talks/b.html").ShouldNotContain("duration");
    }

    [Fact]
    public async Task The_command_line_wins_over_files()
    {
        var site = await new SiteBuilder().With("_settings.yml", "title: File\n").Set("title", "Command").BuildAsync();

        site["index.html"].ShouldContain("<title>Command</title>");
    }

    [Fact]
    public async Task The_last_setting_of_the_command_line_wins()
    {
        var site = await new SiteBuilder().Set("title", "First").Set("title", "Second").BuildAsync();

        site["index.html"].ShouldContain("<title>Second</title>");
    }

    [Fact]
    public async Task Front_matter_wins_over_the_command_line()
    {
        var site = await new SiteBuilder().Set("owner", "Command").With("a.md", "---\nowner: Page\n---\n# A\n").BuildAsync();

        site["a.html"].ShouldContain("Kept by Page<");
    }

    private static void Add(SiteBuilder builder, string path, string? owner)
    {
        if (owner is not null)
        {
            builder.With(path, Owner(owner));
        }
    }

    private static string Owner(string? owner) => owner is null ? "" : $"owner: {owner}\n";
}
