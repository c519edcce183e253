using Playbook.Coaching.Layering;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Findings;

/// <summary>PB1502 to PB1510: layers.</summary>
public sealed class LayeringFindingTests
{
    private const string BaseGuide = "# A\n\n## One\n\nText.\n";

    [Fact]
    public async Task PB1502_a_merge_with_nothing_below_is_an_error_with_a_suggestion() =>
        (await Found.InAsync(new SiteBuilder()
            .WithBase("guides/alpha.md", BaseGuide)
            .With("guides/alhpa.md", "---\ntitle: B\nmerge: true\n---\n"))).ShouldBe(
            [
                "input/guides/alhpa.md(3,1): error PB1502: There is no 'guides/alhpa.md' below this one to merge with. "
                + "Did you mean 'guides/alpha.md'?",
            ]);

    [Fact]
    public async Task PB1503_what_has_moved_below_is_a_warning_at_the_fingerprint() =>
        (await Found.InAsync(Override("base: 0123456789ab\n", slow: true))).ShouldBe(
            [
                "input/guides/a.md(3,7): warning PB1503: base/guides/a.md has changed since this override was written against it. "
                + $"Read it again, then set 'base: {Fingerprint.Of(BaseGuide)}'.",
            ]);

    [Fact]
    public async Task PB1503_a_fingerprint_that_matches_is_no_finding() =>
        (await Found.InAsync(Override($"base: {Fingerprint.Of(BaseGuide)}\n", slow: true))).ShouldBeEmpty();

    [Fact]
    public async Task PB1503_quick_builds_do_not_ask() =>
        (await Found.InAsync(Override("base: 0123456789ab\n", slow: false))).ShouldBeEmpty();

    [Fact]
    public async Task PB1506_a_pattern_that_hides_nothing_is_a_warning() =>
        (await Found.InAsync(new SiteBuilder()
            .With("guides/a.md", "# A\n")
            .With("_settings.yml", "title: T\nhide:\n  - guides/b.md\n"))).ShouldBe(
            ["input/_settings.yml(3,5): warning PB1506: 'guides/b.md' in 'hide' matches no page."]);

    [Fact]
    public async Task PB1507_an_unknown_theme_is_an_error() =>
        (await Found.InAsync(new SiteBuilder().With("guides/a.md", "# A\n").With("_settings.yml", "theme: dfault\n"))).ShouldBe(
            ["input/_settings.yml(1,8): error PB1507: There is no theme 'dfault'. Expected the name of a folder in 'themes', or a path to one."]);

    [Fact]
    public async Task PB1508_an_unknown_base_is_an_error() =>
        (await Found.InAsync(new SiteBuilder().With("guides/a.md", "# A\n").With("_settings.yml", "base: ../else\n"))).ShouldBe(
            [
                "input/_settings.yml(1,7): error PB1508: There is no base handbook at '../else'. "
                + "Expected a folder with the input of another handbook.",
            ]);

    [Fact]
    public async Task PB1509_a_style_sheet_that_replaces_none_of_the_theme_is_a_warning() =>
        (await Found.InAsync(new SiteBuilder().With("guides/a.md", "# A\n").With("assets/js/timer-of-ours.js", ""))).ShouldBe(
            ["input/assets/js/timer-of-ours.js: warning PB1509: The theme has no 'assets/js/timer-of-ours.js', so nothing loads this file."]);

    [Fact]
    public async Task PB1510_an_override_without_a_fingerprint_is_a_hint_that_says_what_it_should_be() =>
        (await Found.InAsync(Override("", slow: true))).ShouldBe(
            [
                "input/guides/a.md(2,1): hint PB1510: This override does not record what it was written against. "
                + $"Add 'base: {Fingerprint.Of(BaseGuide)}' to be told when base/guides/a.md changes.",
            ]);

    [Fact]
    public void A_fingerprint_does_not_depend_on_line_ends() =>
        Fingerprint.Of("a\r\nb\r\n").ShouldBe(Fingerprint.Of("a\nb\n"));

    private static SiteBuilder Override(string keys, bool slow) => new SiteBuilder { SlowChecks = slow }
        .WithBase("guides/a.md", BaseGuide)
        .With("guides/a.md", $"---\nmerge: true\n{keys}---\n## One\n\nOther.\n");
}
