using Playbook.Coaching.Tests.Samples;

namespace Playbook.Coaching.Tests.Findings;

/// <summary>PB1608 to PB1615: what pages say, as coaching content.</summary>
public sealed class ContentFindingTests
{
    [Fact]
    public async Task PB1608_two_skills_with_one_file_name_are_an_error_at_the_second() =>
        (await Found.InSampleWithAsync("skills/team/focus.md", "# Team focus\n")).ShouldBe(
            [
                "input/skills/team/focus.md: error PB1608: The id 'focus' belongs to input/skills/craft/focus.md already. "
                + "Expected an id of its own, as 'id:' in the front matter.",
            ]);

    [Fact]
    public async Task PB1608_a_page_by_its_file_name_gives_way_to_one_with_that_id_before_it() =>
        (await Found.InSampleWithAsync("skills/team/other.md", "---\nid: trust\n---\n# Other\n")).ShouldHaveSingleItem().ShouldBe(
            "input/skills/team/trust.md: error PB1608: The id 'trust' belongs to input/skills/team/other.md already. "
            + "Expected an id of its own, as 'id:' in the front matter.");

    [Fact]
    public async Task PB1608_a_stated_id_is_reported_where_it_stands() =>
        (await Found.InSampleWithAsync("skills/team/zeal.md", "---\nid: trust\n---\n# Zeal\n")).ShouldHaveSingleItem().ShouldStartWith(
            "input/skills/team/zeal.md(2,5): error PB1608: The id 'trust' belongs to input/skills/team/trust.md already.");

    [Fact]
    public async Task PB1608_guides_may_share_a_file_name() =>
        (await Found.InAsync(SampleHandbook.Builder().With("guides/a.md", "# A\n").With("notes/a.md", "# A\n"))).ShouldBeEmpty();

    [Fact]
    public async Task PB1609_two_wheels_with_one_bucket_are_an_error_at_its_id() =>
        (await Found.InSampleWithAsync("wheels/second.md", WheelOf("one", "two", "team"))).ShouldBe(
            [
                "input/wheels/second.md(5,9): error PB1609: The bucket 'team' belongs to input/wheels/pm.md already. "
                + "Expected a bucket id of its own.",
            ]);

    [Fact]
    public async Task PB1610_minutes_that_do_not_add_up_are_an_error_at_the_total() =>
        (await Found.InSampleWithAsync("sessions/a.md", "---\nminutes: 60\n---\n# A\n\n## One {minutes=10}\n\n## Two {minutes=45}\n")).ShouldBe(
            [
                "input/sessions/a.md(2,10): error PB1610: The session takes 60 minutes, its steps add up to 55. "
                + "Expected the same number of minutes.",
            ]);

    [Theory]
    [InlineData("---\nminutes: 60\n---\n# A\n\n## One\n")]
    [InlineData("# A\n\n## One {minutes=10}\n\n## Two {minutes=45}\n")]
    public async Task PB1610_only_a_total_and_steps_can_differ(string session) =>
        (await Found.InSampleWithAsync("sessions/a.md", session)).ShouldBeEmpty();

    [Theory]
    [InlineData("{minutes=-5}", 18, "'minutes' cannot be -5. Expected a number from 1 to 1440.", "PB1309")]
    [InlineData("{minutes=ten}", 18, "'minutes' is 'ten'. Expected a whole number.", "PB1104")]
    public async Task The_minutes_of_a_step_are_a_number_that_a_day_has(string attributes, int column, string text, string code) =>
        (await Found.InSampleWithAsync("sessions/a.md", $"# A\n\n## Step {attributes}\n")).ShouldBe(
            [$"input/sessions/a.md(3,{column}): error {code}: {text}"]);

    [Fact]
    public async Task PB1611_a_level_that_does_not_begin_with_a_number_is_an_error() =>
        (await Found.InSampleWithAsync("skills/craft/a.md", "# A\n\n## Levels\n\n### 1\n\n### Beginner\n")).ShouldBe(
            [
                "input/skills/craft/a.md(7,1): error PB1611: 'Beginner' names no level. "
                + "Expected a number of the scale, perhaps with words: '### 4: Asks before building'.",
            ]);

    [Fact]
    public async Task PB1611_a_level_off_the_scale_of_its_wheel_is_an_error() =>
        (await Found.InSampleWithAsync("skills/craft/a.md", "# A\n\n## Levels\n\n### 5\n\n### 7: Too far\n")).ShouldBe(
            ["input/skills/craft/a.md(7,1): error PB1611: Level 7 is not on the wheel's scale. Expected a number from 1 to 5."]);

    [Fact]
    public async Task PB1612_a_row_without_a_number_is_an_error_at_its_last_cell() =>
        (await Found.InSampleWithAsync("roles/a.md", "# A\n\n## Expectations\n\n| Skill | Expectation |\n|---|---|\n| Trust | high |\n")).ShouldBe(
            [
                "input/roles/a.md(7,11): error PB1612: The row 'Trust | high' states no expectation. "
                + "Expected a skill and a number of the scale.",
            ]);

    [Fact]
    public async Task PB1612_an_expectation_off_the_scale_is_an_error_at_its_skill() =>
        (await Found.InSampleWithAsync("roles/a.md", "# A\n\n## Expectations\n\n| Skill | Expectation |\n|---|---|\n| Trust | 6 |\n")).ShouldBe(
            ["input/roles/a.md(7,3): error PB1612: 6 is not on the wheel's scale. Expected a number from 1 to 5."]);

    [Fact]
    public async Task PB1613_a_wheel_of_two_buckets_is_an_error() =>
        (await Found.InSampleWithAsync("wheels/second.md", WheelOf("one", "two"))).ShouldBe(
            ["input/wheels/second.md: error PB1613: This wheel has 2 buckets. Expected 3 to 12, in the list 'buckets'."]);

    [Fact]
    public async Task PB1613_a_wheel_of_thirteen_buckets_is_an_error() =>
        (await Found.InSampleWithAsync("wheels/second.md", WheelOf([.. Enumerable.Range(1, 13).Select(number => $"b{number}")])))
            .ShouldBe(["input/wheels/second.md: error PB1613: This wheel has 13 buckets. Expected 3 to 12, in the list 'buckets'."]);

    [Fact]
    public async Task PB1613_a_wheel_of_twelve_buckets_is_none() =>
        (await Found.InSampleWithAsync("wheels/second.md", WheelOf([.. Enumerable.Range(1, 12).Select(number => $"b{number}")])))
            .ShouldBeEmpty();

    [Fact]
    public async Task PB1614_a_bank_without_questions_is_a_warning() =>
        (await Found.InSampleWithAsync("questions/a.md", "# A\n\nText only.\n")).ShouldBe(
            ["input/questions/a.md: warning PB1614: This bank holds no question. Expected list items, each a question."]);

    [Theory]
    [InlineData("ten")]
    [InlineData("1-")]
    [InlineData("10-1")]
    [InlineData("3-3")]
    [InlineData("1-2-3")]
    [InlineData("1-100000")]
    public async Task PB1615_a_scale_is_two_rising_numbers(string scale) =>
        (await Found.InSampleWithAsync("questions/a.md", $"# A\n\n- Why? {{#why scale={scale}}}\n")).ShouldBe(
            [$"input/questions/a.md(3,20): error PB1615: '{scale}' is no scale. Expected two rising numbers up to 100, such as 1-10."]);

    [Theory]
    [InlineData("_settings.yml", "review: 99999\n", "input/_settings.yml(1,9)", "'review' cannot be 99999. Expected a number from 1 to 120.")]
    [InlineData("checks/a.md", "---\nminutes: 0\n---\n# A\n", "input/checks/a.md(2,10)", "'minutes' cannot be 0. Expected a number from 1 to 1440.")]
    [InlineData("sessions/a.md", "---\nminutes: -1\n---\n# A\n", "input/sessions/a.md(2,10)", "'minutes' cannot be -1. Expected a number from 1 to 1440.")]
    [InlineData("plans/a.md", "---\nmonths: 0\n---\n# A\n", "input/plans/a.md(2,9)", "'months' cannot be 0. Expected a number from 1 to 120.")]
    public async Task Times_that_cannot_be_are_errors(string path, string text, string place, string message) =>
        (await Found.InSampleWithAsync(path, text)).ShouldBe([$"{place}: error PB1309: {message}"]);

    private static string WheelOf(params string[] buckets) =>
        "---\nbuckets:\n" + string.Concat(buckets.Select(id => $"  - id: {id}\n")) + "---\n# Wheel\n";
}
