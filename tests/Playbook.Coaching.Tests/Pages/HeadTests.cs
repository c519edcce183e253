using Playbook.Testing;

namespace Playbook.Coaching.Tests.Pages;

/// <summary>What the head of a page says to browsers and to programs that show a link to it.</summary>
public sealed class HeadTests
{
    [Fact]
    public async Task The_browsers_frame_takes_the_colour_of_the_header()
    {
        var html = (await new SiteBuilder().With("_settings.yml", "colors: { header: { light: '#036' , dark: '#012' }, header-ink: '#fff' }").BuildAsync())["index.html"];

        html.ShouldContain("<meta name=\"theme-color\" media=\"(prefers-color-scheme: light)\" content=\"#003366\">");
        html.ShouldContain("<meta name=\"theme-color\" media=\"(prefers-color-scheme: dark)\" content=\"#001122\">");
    }

    [Fact]
    public async Task A_page_introduces_itself_as_an_article_of_the_handbook()
    {
        var site = await Site().With("guides/a.md", "---\ndescription: About \"A\" & B.\n---\n# A & B\n").BuildAsync();

        Properties(site["guides/a.html"]).ShouldBe(
            ["og:title=A &amp; B", "og:description=About &quot;A&quot; &amp; B.", "og:type=article", "og:site_name=Us", "og:locale=en"]);
    }

    [Fact]
    public async Task The_home_page_introduces_the_handbook()
    {
        var site = await Site().Set("description", "Growing together.").BuildAsync();

        Properties(site["index.html"]).ShouldBe(
            ["og:title=Us", "og:description=Growing together.", "og:type=website", "og:site_name=Us", "og:locale=en"]);
    }

    [Fact]
    public async Task The_address_is_named_where_it_is_known() =>
        (await Site().Set("site", "https://example.org/book").With("guides/a ü.md", "# A\n").BuildAsync())["guides/a ü.html"]
            .ShouldContain("<meta property=\"og:url\" content=\"https://example.org/book/guides/a%20%C3%BC.html\">");

    [Theory]
    [InlineData("de-AT", "de_AT")]
    [InlineData("zh-Hant-tw", "zh_TW")]
    [InlineData("DE", "de")]
    [InlineData("sr-Latn", "sr")]
    public async Task The_locale_is_language_and_country(string language, string locale)
    {
        var site = await Site().Set("language", language).BuildWithFindingsAsync();

        Properties(site["index.html"]).ShouldContain($"og:locale={locale}");
    }

    [Theory]
    [InlineData("# A\n\nFirst words.\n", "First words.")]
    [InlineData("# A\n\n## Part\n\nLater words.\n", "Later words.")]
    [InlineData("# A\n\n- one\n- two\n", "All of it.")]
    [InlineData("# A\n\nA.\n", "All of it.")]
    [InlineData("---\ndescription: us\n---\n# A\n", "All of it.")]
    public async Task A_page_without_a_description_falls_back_on_words_that_are_not_its_title(string text, string description)
    {
        var html = (await Site().Set("description", "All of it.").With("guides/a.md", text).BuildAsync())["guides/a.html"];

        html.ShouldContain($"<meta name=\"description\" content=\"{description}\">");
        html.ShouldContain($"<meta property=\"og:description\" content=\"{description}\">");
    }

    [Fact]
    public async Task Where_there_are_no_words_at_all_there_is_no_description()
    {
        var site = await Site().With("guides/a.md", "# A\n").BuildAsync();

        foreach (var address in new[] { "guides/a.html", "guides/index.html", "index.html" })
        {
            site[address].ShouldNotContain("description");
        }
    }

    [Fact]
    public async Task Generated_pages_say_what_the_handbook_is() =>
        Properties((await Site().Set("description", "All of it.").With("guides/a.md", "# A\n").BuildAsync())["guides/index.html"])
            .ShouldContain("og:description=All of it.");

    [Fact]
    public async Task The_icon_is_replaced_by_a_file_at_its_path()
    {
        var site = await Site().With("assets/favicon.svg", "<svg/>").BuildAsync();

        site["assets/favicon.svg"].ShouldBe("<svg/>");
        site["index.html"].ShouldContain("<link rel=\"icon\" href=\"assets/favicon.svg\" type=\"image/svg+xml\">");
    }

    private static SiteBuilder Site() => new SiteBuilder().Set("title", "Us");

    private static List<string> Properties(string html) =>
    [
        .. html.Split("<meta property=\"").Skip(1).Select(text => text.Split("\">")[0].Replace("\" content=\"", "=", StringComparison.Ordinal)),
    ];
}
