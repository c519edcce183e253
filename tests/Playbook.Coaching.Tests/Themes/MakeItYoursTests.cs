using System.Text.RegularExpressions;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Themes;

/// <summary>Holds the guide to its word: what it tells owners to write works as it stands there.</summary>
public partial class MakeItYoursTests
{
    private const string Home = "index.html";

    [Fact]
    public async Task Name_logo_footer_and_first_words_come_from_the_settings()
    {
        var site = await Settings("logo:").With("assets/acme.svg", "<svg/>").BuildAsync();

        site[Home].ShouldContain("<title>Coaching at Acme</title>");
        site[Home].ShouldContain("class=\"site-logo\" src=\"assets/acme.svg\"");
        site[Home].ShouldContain("href=\"mailto:people@acme.example\"");
        site.Main(Home).ShouldContain("Begin with the part of the wheel you thought about last.");
    }

    [Fact]
    public async Task The_sentence_under_the_title_comes_from_a_page_that_merges()
    {
        var site = await Settings("logo:").With("assets/acme.svg", "<svg/>")
            .WithBase("index.md", "---\ndescription: Theirs.\n---\n# Theirs\n")
            .With("index.md", Blocks("markdown").Single())
            .BuildAsync();

        site.Main(Home).ShouldContain("<p class=\"lead\">Growing the people who build our products.</p>");
        site.Main(Home).ShouldContain("Begin with the part of the wheel you thought about last.");
    }

    [Fact]
    public async Task Pages_are_left_out_by_the_settings()
    {
        var site = await Settings("hide:")
            .With("frameworks/grow.md", "# Grow\n").With("frameworks/kept.md", "# Kept\n").With("plans/a.md", "# A\n")
            .BuildAsync();

        site.Addresses.ShouldContain("frameworks/kept.html");
        site.Addresses.ShouldNotContain("frameworks/grow.html");
        site.Addresses.ShouldNotContain("plans/a.html");
    }

    [Fact]
    public async Task Packs_are_named_in_the_settings()
    {
        var site = await Settings("packs:")
            .With("sessions/first-session.md", "# First\n").With("sessions/contracting.md", "# Agree\n").With("guides/house-rules.md", "# Rules\n")
            .BuildAsync();

        site.Main("packs/house-start.html").ShouldContain("<a href=\"#house-rules\">Rules</a>");
        site.Main("packs/house-sessions.html").ShouldContain("<a href=\"#contracting\">Agree</a>");
        site[Home].ShouldContain("Packs to print");
    }

    [Fact]
    public async Task Colours_come_from_the_settings_and_can_all_be_read()
    {
        var tokens = (await Settings("colors:").BuildAsync())["assets/css/tokens.css"];

        tokens.ShouldContain("--color-accent: light-dark(#7a1f5c, #e39ac8);");
        tokens.ShouldContain("--color-header: light-dark(#7a1f5c, #2b0f22);");
        tokens.ShouldContain("--color-header-ink: #ffffff;");
    }

    [Fact]
    public async Task A_colour_that_is_too_faint_is_reported_in_the_words_of_the_guide()
    {
        var site = await new SiteBuilder().With("_settings.yml", "colors:\n  accent: { light: \"#e9a0c8\" }\n").BuildWithFindingsAsync();

        var words = Blocks("text").Single(block => block.Contains("PB1514", StringComparison.Ordinal));
        site.Diagnostics[0].ToString().ShouldContain(words[words.IndexOf("warning", StringComparison.Ordinal)..words.IndexOf('…', StringComparison.Ordinal)].Trim());
    }

    [Fact]
    public async Task Typefaces_come_from_the_settings() =>
        (await Settings("fonts:").BuildAsync())["assets/css/tokens.css"].ShouldContain("--font-body: Arial, Helvetica, sans-serif;");

    [Fact]
    public async Task Words_of_the_interface_come_from_a_strings_file() =>
        (await new SiteBuilder().With("_strings/en.yml", Yaml("kinds:")).With("plans/a.md", "# A\n").BuildAsync())[Home].ShouldContain(">Stories<");

    [Fact]
    public async Task A_sheet_of_ones_own_is_loaded_by_the_styles_partial()
    {
        var styles = await File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "themes/default/input/_partials/styles.hbs"), TestContext.Current.CancellationToken);
        var site = await new SiteBuilder()
            .With("_partials/styles.hbs", styles + Blocks("html").First())
            .With("assets/css/acme.css", Blocks("css").Single())
            .BuildAsync();

        site[Home].ShouldContain("<link rel=\"stylesheet\" href=\"assets/css/acme.css\">");
        site.Addresses.ShouldContain("assets/css/acme.css");
    }

    [Fact]
    public async Task A_part_of_the_page_is_replaced_by_a_file_at_its_path()
    {
        var site = await new SiteBuilder()
            .With("_partials/upkeep.hbs", Blocks("html").ElementAt(1))
            .With("guides/a.md", "---\nowner: Ann\nreviewed: 2026-11-01\n---\n# A\n")
            .BuildAsync();

        site["guides/a.html"].ShouldContain("<div class=\"upkeep\"><p>Kept by Ann</p></div>");
        site["guides/a.html"].ShouldNotContain("Last reviewed");
    }

    [Fact]
    public async Task A_theme_of_ones_own_names_the_one_below() =>
        (await new SiteBuilder().WithTheme("acme", "_settings.yml", Yaml("theme: default")).Set("theme", "acme").BuildAsync())
            .Addresses.ShouldContain("assets/css/base.css");

    [Fact]
    public async Task Every_colour_that_the_guide_names_is_one_of_the_theme()
    {
        var tokens = (await new SiteBuilder().BuildAsync())["assets/css/tokens.css"];

        var rows = Guide.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).ToList();
        rows.Count.ShouldBe(7);
        foreach (var name in rows.SelectMany(row => Code().Matches(row.Split('|')[1])).Select(match => match.Groups["name"].Value))
        {
            tokens.ShouldContain($"--color-{name}:");
        }
    }

    private static string Guide { get; } = File.ReadAllText(Path.Combine(Repository.Root, "input/guides/make-it-yours.md"));

    private static SiteBuilder Settings(string key) => new SiteBuilder().With("_settings.yml", Yaml(key));

    private static string Yaml(string key) =>
        Blocks("yaml").Single(block => block.Split('\n').Any(line => line.StartsWith(key, StringComparison.Ordinal)));

    private static IEnumerable<string> Blocks(string language) =>
        Fence().Matches(Guide).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["text"].Value);

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();

    [GeneratedRegex("`(?<name>[a-z0-9-]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
