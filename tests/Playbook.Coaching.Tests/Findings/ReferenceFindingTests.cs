using Playbook.Testing;

namespace Playbook.Coaching.Tests.Findings;

/// <summary>PB1601 to PB1607: ids that name nothing.</summary>
public sealed class ReferenceFindingTests
{
    [Fact]
    public async Task PB1601_an_unknown_bucket_in_front_matter_is_an_error_with_a_suggestion() =>
        (await Found.InSampleWithAsync("guides/a.md", "---\nbuckets: [teem]\n---\n# A\n")).ShouldBe(
            ["input/guides/a.md(2,11): error PB1601: There is no bucket 'teem'. Did you mean 'team'?"]);

    [Fact]
    public async Task PB1601_the_bucket_of_a_skill_may_be_stated() =>
        (await Found.InSampleWithAsync("skills/craft/other.md", "---\nbucket: crat\n---\n# Other\n")).ShouldBe(
            ["input/skills/craft/other.md(2,9): error PB1601: There is no bucket 'crat'. Did you mean 'craft'?"]);

    [Fact]
    public async Task PB1601_a_folder_of_skills_that_is_no_bucket_is_an_error() =>
        (await Found.InSampleWithAsync("skills/crafts/other.md", "# Other\n")).ShouldBe(
            ["input/skills/crafts/other.md: error PB1601: There is no bucket 'crafts'. Did you mean 'craft'?"]);

    [Fact]
    public async Task PB1601_without_a_wheel_a_folder_is_only_a_folder() =>
        (await Found.InAsync(new SiteBuilder().With("skills/crafts/other.md", "# Other\n"))).ShouldBeEmpty();

    [Fact]
    public async Task PB1601_the_bucket_of_a_question_is_checked() =>
        (await Found.InSampleWithAsync("questions/a.md", "# A\n\n- Why? {#why bucket=teem}\n")).ShouldBe(
            ["input/questions/a.md(3,21): error PB1601: There is no bucket 'teem'. Did you mean 'team'?"]);

    [Fact]
    public async Task PB1601_the_shape_that_a_plan_fits_names_buckets_or_skills() =>
        (await Found.InSampleWithAsync("plans/a.md", "---\nfits:\n  high: [trust, team]\n  low: [foccus]\n---\n# A\n")).ShouldBe(
            ["input/plans/a.md(4,9): error PB1601: There is no bucket or skill 'foccus'. Did you mean 'focus'?"]);

    [Fact]
    public async Task PB1602_an_unknown_skill_in_front_matter_is_an_error_with_a_suggestion() =>
        (await Found.InSampleWithAsync("sessions/a.md", "---\nskills:\n  - trust\n  - trusty\n---\n# A\n")).ShouldBe(
            ["input/sessions/a.md(4,5): error PB1602: There is no skill 'trusty'. Did you mean 'trust'?"]);

    [Fact]
    public async Task PB1602_a_bank_hands_an_unknown_skill_down_and_it_is_reported_once() =>
        (await Found.InSampleWithAsync("questions/a.md", "---\nskills: [trusty]\n---\n# A\n\n- Why?\n- How?\n")).ShouldBe(
            ["input/questions/a.md(2,10): error PB1602: There is no skill 'trusty'. Did you mean 'trust'?"]);

    [Fact]
    public async Task PB1602_one_of_several_skills_of_a_question_is_unknown() =>
        (await Found.InSampleWithAsync("questions/a.md", "# A\n\n- Why? {#why skill=\"trust xyz\"}\n")).ShouldHaveSingleItem()
            .ShouldEndWith("error PB1602: There is no skill 'xyz'.");

    [Fact]
    public async Task PB1602_a_row_of_a_role_that_names_no_skill_is_an_error_at_its_cell() =>
        (await Found.InSampleWithAsync(
            "roles/a.md", "# A\n\n## Expectations\n\n| Skill | Expectation |\n|---|---|\n| Trust | 3 |\n| Truts | 3 |\n")).ShouldBe(
            ["input/roles/a.md(8,3): error PB1602: There is no skill 'Truts'. Did you mean 'trust'?"]);

    [Fact]
    public async Task PB1603_an_unknown_role_is_an_error_with_a_suggestion() =>
        (await Found.InSampleWithAsync("plans/a.md", "---\nrole: mp\n---\n# A\n")).ShouldBe(
            ["input/plans/a.md(2,7): error PB1603: There is no role 'mp'. Did you mean 'pm'?"]);

    [Fact]
    public async Task PB1604_an_unknown_bank_is_an_error_with_a_suggestion() =>
        (await Found.InSampleWithAsync("guides/a.md", "# A\n\n::: questions {bank=frist}\n:::\n")).ShouldBe(
            ["input/guides/a.md(3,21): error PB1604: There is no bank 'frist'. Did you mean 'first'?"]);

    [Fact]
    public async Task PB1605_an_unknown_wheel_is_an_error_with_a_suggestion() =>
        (await Found.InSampleWithAsync("roles/a.md", "---\nwheel: pmm\n---\n# A\n")).ShouldBe(
            ["input/roles/a.md(2,8): error PB1605: There is no wheel 'pmm'. Did you mean 'pm'?"]);

    [Fact]
    public async Task PB1606_an_unknown_related_page_is_an_error_with_a_suggestion() =>
        (await Found.InSampleWithAsync("guides/a.md", "---\nrelated: [strat]\n---\n# A\n")).ShouldBe(
            ["input/guides/a.md(2,11): error PB1606: There is no page 'strat'. Did you mean 'start'?"]);

    [Fact]
    public async Task PB1607_an_unknown_list_is_an_error_with_a_suggestion() =>
        (await Found.InSampleWithAsync("guides/a.md", "# A\n\n::: emotions {#x list=emotion}\nHow?\n:::\n")).ShouldBe(
            ["input/guides/a.md(3,23): error PB1607: There is no list 'emotion'. Did you mean 'emotions'?"]);

    [Fact]
    public async Task PB1607_a_handbook_without_a_list_of_emotions_cannot_ask_for_them() =>
        (await Found.InAsync(new SiteBuilder().With("guides/a.md", "# A\n\n::: emotions {#x}\nHow?\n:::\n"))).ShouldBe(
            ["input/guides/a.md(3,1): error PB1607: There is no list 'emotions'."]);
}
