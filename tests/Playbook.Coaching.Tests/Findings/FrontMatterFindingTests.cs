namespace Playbook.Coaching.Tests.Findings;

/// <summary>What can be wrong with front matter, through the whole site.</summary>
public sealed class FrontMatterFindingTests
{
    [Fact]
    public async Task An_unknown_kind_is_an_error_and_the_folder_decides() =>
        (await Found.InSampleWithAsync("guides/a.md", "---\nkind: gide\n---\n# A\n")).ShouldBe(
            [
                "input/guides/a.md(2,7): error PB1105: 'kind' is 'gide'. Expected guide, framework, wheel, role, skill, bank, "
                + "session, check, plan or list. Did you mean 'guide'?",
            ]);

    [Fact]
    public async Task An_unknown_moment_is_an_error() =>
        (await Found.InSampleWithAsync("questions/a.md", "---\nmoment: befor\n---\n# A\n\n- Why?\n")).ShouldBe(
            [
                "input/questions/a.md(2,9): error PB1105: 'moment' is 'befor'. Expected before, opening, during, closing or "
                + "between. Did you mean 'before'?",
            ]);

    [Fact]
    public async Task An_unknown_moment_of_one_question_is_an_error_at_its_value() =>
        (await Found.InSampleWithAsync("questions/a.md", "---\ndepth: deep\n---\n# A\n\n- Why? {#why moment=befor}\n")).ShouldHaveSingleItem()
            .ShouldStartWith("input/questions/a.md(6,21): error PB1105: 'moment' is 'befor'.");

    [Fact]
    public async Task An_unknown_key_is_a_warning_with_a_suggestion() =>
        (await Found.InSampleWithAsync("guides/a.md", "---\nlayout: post\ntag: [x]\n---\n# A\n")).ShouldBe(
            [
                "input/guides/a.md(2,1): warning PB1103: The key 'layout' is not known here.",
                "input/guides/a.md(3,1): warning PB1103: The key 'tag' is not known here. Did you mean 'tags'?",
            ]);

    [Fact]
    public async Task A_key_of_another_kind_is_unknown() =>
        (await Found.InSampleWithAsync("guides/a.md", "---\nminutes: 5\n---\n# A\n")).ShouldBe(
            ["input/guides/a.md(2,1): warning PB1103: The key 'minutes' is not known here."]);

    [Fact]
    public async Task An_unknown_key_in_the_settings_is_a_warning_with_a_suggestion() =>
        (await Found.InSampleWithAsync("_settings.yml", "titel: X\n")).ShouldBe(
            ["input/_settings.yml(1,1): warning PB1103: The key 'titel' is not known here. Did you mean 'title'?"]);

    [Fact]
    public async Task A_key_that_cannot_be_handed_down_is_a_warning() =>
        (await Found.InSampleWithAsync("guides/_directory.yml", "slug: x\nownr: Ada\n")).ShouldBe(
            [
                "input/guides/_directory.yml(1,1): warning PB1103: The key 'slug' cannot be handed down to a folder's pages.",
                "input/guides/_directory.yml(2,1): warning PB1103: The key 'ownr' cannot be handed down to a folder's pages. "
                + "Did you mean 'owner'?",
            ]);

    [Fact]
    public async Task A_mistake_in_a_folder_is_reported_once_for_all_its_pages() =>
        (await Found.InSampleWithAsync("roles/_directory.yml", "order: first\n")).ShouldBe(
            ["input/roles/_directory.yml(1,8): error PB1104: 'order' is 'first'. Expected a whole number."]);

    [Fact]
    public async Task A_folder_may_hand_down_what_only_some_of_its_pages_read() =>
        (await Found.InSampleWithAsync("questions/_directory.yml", "minutes: 5\nmoment: closing\n")).ShouldBeEmpty();

    [Fact]
    public async Task A_bucket_without_an_id_is_an_error() =>
        (await Found.InSampleWithAsync("wheels/b.md", "---\nbuckets:\n  - title: A\n  - id: b\n  - id: c\n  - id: d\n---\n# B\n")).ShouldBe(
            ["input/wheels/b.md(3,5): error PB1106: The key 'id' is missing in 'buckets'."]);
}
