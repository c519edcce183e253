using Playbook.Coaching.Tests.Findings;
using Playbook.Coaching.Tests.Samples;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Packs;

/// <summary>PB1651 to PB1653, and what else can be wrong with a pack.</summary>
public sealed class PackFindingTests
{
    [Fact]
    public async Task PB1606_an_unknown_id_is_an_error_with_a_suggestion() =>
        (await InSettings("packs:\n  a: { title: A, pages: [huor] }\n")).ShouldBe(
            ["input/_settings.yml(2,26): error PB1606: There is no page 'huor'. Did you mean 'hour'?"]);

    [Fact]
    public async Task PB1606_an_unknown_path_is_an_error_with_a_suggestion() =>
        (await InSettings("packs:\n  a: { title: A, pages: [sessions/huor.md] }\n")).ShouldBe(
            ["input/_settings.yml(2,26): error PB1606: There is no page 'sessions/huor.md'. Expected a path from the top of the input. Did you mean 'sessions/hour.md'?"]);

    [Fact]
    public async Task PB1606_an_id_that_several_pages_have_is_an_error_that_names_them() =>
        (await InSettings("packs:\n  a: { title: A, pages: [pm] }\n")).ShouldBe(
            ["input/_settings.yml(2,26): error PB1606: 'pm' could be 'roles/pm.md' or 'wheels/pm.md'. Expected the path of one of them."]);

    [Fact]
    public async Task PB1606_what_a_page_is_to_be_printed_with_must_be_there() =>
        (await Found.InSampleWithAsync("guides/a.md", "---\npack: [hour, nobody]\n---\n# A\n")).ShouldBe(
            ["input/guides/a.md(2,14): error PB1606: There is no page 'nobody'."]);

    [Fact]
    public async Task PB1651_a_section_without_pages_is_an_error_with_a_suggestion() =>
        (await InSettings("packs:\n  a: { title: A, section: session }\n")).ShouldBe(
            ["input/_settings.yml(2,27): error PB1651: There are no pages in 'session'. Expected a folder of the handbook. Did you mean 'sessions'?"]);

    [Fact]
    public async Task PB1652_a_pack_that_names_nothing_is_an_error() =>
        (await InSettings("packs:\n  a:\n    title: A\n")).ShouldBe(
            ["input/_settings.yml(2,3): error PB1652: The pack 'a' has no pages. Expected 'pages', a list of ids or paths, or 'section', a folder."]);

    [Fact]
    public async Task PB1653_a_pack_of_more_than_a_hundred_pages_is_an_error_and_is_not_made()
    {
        var site = await WithNotes(101).BuildWithFindingsAsync();

        site.Diagnostics.Select(finding => finding.ToString()).ShouldBe(
            ["input/_settings.yml(1,10): error PB1653: The pack 'all' has 101 pages. Expected at most 100; a folder inside the section makes a smaller pack."]);
        site.Addresses.ShouldNotContain("packs/all.html");
        (await WithNotes(100).BuildAsync()).Addresses.ShouldContain("packs/all.html");
    }

    [Fact]
    public async Task PB1207_two_packs_of_one_address_are_an_error() =>
        (await Found.InAsync(SampleHandbook.AddTo(new SiteBuilder())
            .With("_settings.yml", "packs:\n  a: { title: A, pages: [hour] }\n  A: { title: B, pages: [hour] }\n")
            .With("guides/a.md", "---\npack: [hour]\n---\n# A\n"))).ShouldBe(
            [
                "input/_settings.yml(3,3): error PB1207: The address 'packs/a.html' is taken by the pack 'a' already. Expected an address of its own; a 'slug' can give a page one.",
                "input/guides/a.md(2,8): error PB1207: The address 'packs/a.html' is taken by the pack 'a' already. Expected an address of its own; a 'slug' can give a page one.",
            ], ignoreOrder: true);

    [Fact]
    public async Task PB1207_a_page_of_the_handbook_has_the_first_right_to_an_address() =>
        (await Found.InAsync(new SiteBuilder().With("_settings.yml", "packs: { a: { title: A, pages: [b] } }\n").With("packs/a.md", "# A\n").With("b.md", "# B\n")))
            .ShouldHaveSingleItem().ShouldStartWith("input/_settings.yml(1,10): error PB1207: The address 'packs/a.html' is taken by input/packs/a.md already.");

    [Fact]
    public async Task PB1207_no_pack_is_called_as_the_list_of_packs_is() =>
        (await InSettings("packs:\n  index: { title: A, pages: [hour] }\n"))
            .ShouldHaveSingleItem().ShouldStartWith("input/_settings.yml(2,3): error PB1207: The address 'packs/index.html' is taken by the list of all packs already.");

    [Fact]
    public async Task PB1103_an_unknown_key_of_a_pack_is_a_warning_with_a_suggestion() =>
        (await InSettings("packs:\n  a: { title: A, pages: [hour], secton: checks }\n")).ShouldBe(
            ["input/_settings.yml(2,33): warning PB1103: The key 'secton' is not known in 'a'. Did you mean 'section'?"]);

    [Fact]
    public async Task PB1104_a_pack_is_a_map() =>
        (await InSettings("packs:\n  a: [hour]\n")).ShouldHaveSingleItem().ShouldContain("error PB1104: 'a' is a list. Expected a map.");

    [Fact]
    public async Task PB1106_a_pack_needs_a_title() =>
        (await InSettings("packs:\n  a: { pages: [hour] }\n")).ShouldHaveSingleItem().ShouldContain("error PB1106: The key 'title' is missing in 'a'.");

    private static Task<IReadOnlyList<string>> InSettings(string settings) => Found.InSampleWithAsync("_settings.yml", settings);

    private static SiteBuilder WithNotes(int count) => Enumerable.Range(1, count).Aggregate(
        new SiteBuilder().With("_settings.yml", "packs: { all: { title: All, section: notes } }\n"),
        (site, number) => site.With(FormattableString.Invariant($"notes/{number}.md"), "# Note\n"));
}
