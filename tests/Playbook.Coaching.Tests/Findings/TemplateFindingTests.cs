using Playbook.Testing;

namespace Playbook.Coaching.Tests.Findings;

/// <summary>Findings about overridden layouts, partials, strings and assets, and about what they render.</summary>
public sealed class TemplateFindingTests
{
    [Fact]
    public async Task PB1401_an_error_in_a_layout_names_file_and_line() =>
        (await Found.InAsync(Guide().With("_layouts/guide.hbs", "<p>\n{{#if listing}}\n</p>\n"))).ShouldHaveSingleItem()
            .ShouldStartWith("input/_layouts/guide.hbs(2,1): error PB1401: ");

    [Fact]
    public async Task PB1404_a_property_that_is_not_there_names_file_and_line() =>
        (await Found.InAsync(Guide().With("_layouts/guide.hbs", "<p>\n  {{titel}}\n</p>\n"))).ShouldHaveSingleItem()
            .ShouldStartWith("input/_layouts/guide.hbs(2,5): error PB1404: ");

    [Theory]
    [InlineData("_layouts/giude.hbs", "PB1501", "Did you mean 'guide'?")]
    [InlineData("_partials/haeder.hbs", "PB1501", "Did you mean 'header'?")]
    [InlineData("assets/css/bse.css", "PB1509", "Did you mean 'assets/css/base.css'?")]
    public async Task An_override_that_matches_nothing_is_a_warning_with_a_suggestion(string path, string code, string suggestion)
    {
        var finding = (await Found.InAsync(Guide().With(path, "x"))).ShouldHaveSingleItem();

        finding.ShouldStartWith($"input/{path}: warning {code}: ");
        finding.ShouldEndWith(suggestion);
    }

    [Fact]
    public async Task PB1504_a_string_that_overrides_nothing_is_a_warning() =>
        (await Found.InAsync(Guide().With("_strings/en.yml", "nav:\n  nxt: Forward\n"))).ShouldBe(
            ["input/_strings/en.yml(2,3): warning PB1504: The string 'nav.nxt' overrides nothing. Did you mean 'nav.next'?"]);

    [Fact]
    public async Task PB1505_a_language_without_strings_is_a_warning() =>
        (await Found.InAsync(Guide().Set("language", "eo"))).ShouldHaveSingleItem()
            .ShouldStartWith("warning PB1505: The language 'eo' has no strings, so pages speak English.");

    [Fact]
    public async Task PB1701_what_is_no_address_at_all_is_none_of_the_site() =>
        (await Found.InAsync(new SiteBuilder { SlowChecks = true }.With("guides/a.md", "[b](https://[x) [c](https:\\x)\n"))).ShouldBeEmpty();

    [Fact]
    public async Task PB1701_what_a_layout_breaks_is_an_error_of_the_slow_checks()
    {
        const string Layout = "<h1 id=\"x\">A</h1><p id=\"x\" style=\"color:red\"><a href=\"nowhere.html\">b</a>"
            + "<a href=\"a.html#no\">c</a></p>";

        (await Found.InAsync(new SiteBuilder { SlowChecks = true }.With("guides/a.md", "# A\n").With("_layouts/guide.hbs", Layout)))
            .ShouldBe(
                [
                    "guides/a.html: error PB1701: The attribute 'style' of <p> breaks the content security policy.",
                    "guides/a.html: error PB1701: The id 'x' is there twice.",
                    "guides/a.html: error PB1701: The link 'a.html#no' leads nowhere.",
                    "guides/a.html: error PB1701: The link 'nowhere.html' leads nowhere.",
                ]);
        (await Found.InAsync(Guide().With("_layouts/guide.hbs", Layout))).ShouldBeEmpty();
    }

    private static SiteBuilder Guide() => new SiteBuilder().With("guides/a.md", "# A\n");
}
