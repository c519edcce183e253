using System.Text.Json;
using Playbook.Coaching.Data;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Handbook;

/// <summary>What the handbook that comes with the product promises its readers, page after page.</summary>
public sealed class DefaultHandbookTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly string[] Modes = ["consume", "apply", "reflect", "contribute"];

    [Fact]
    public async Task A_check_has_nothing_to_say() => (await DefaultHandbook.BuildAsync()).Diagnostics.ShouldBeEmpty();

    [Fact]
    public async Task The_wheel_has_eight_buckets_with_five_to_seven_skills_and_traits_among_them()
    {
        var wheel = (await ReadAsync<WheelsData>("wheels")).Wheels[0];

        wheel.Id.ShouldBe("pmwheel");
        wheel.Buckets.Count.ShouldBe(8);
        wheel.Buckets.ShouldAllBe(bucket => bucket.Skills.Count >= 5 && bucket.Skills.Count <= 7);
        (await SkillsAsync()).Count(skill => skill.Wheel == wheel.Id && skill.Trait).ShouldBeGreaterThanOrEqualTo(8);
    }

    [Fact]
    public async Task A_second_wheel_is_only_content()
    {
        var wheel = (await ReadAsync<WheelsData>("wheels")).Wheels[1];

        wheel.Buckets.Count.ShouldBe(6);
        wheel.Buckets.ShouldAllBe(bucket => bucket.Skills.Count >= 3 && bucket.Skills.Count <= 4);
    }

    [Fact]
    public async Task Every_skill_says_all_that_a_coach_needs()
    {
        foreach (var skill in await SkillsAsync())
        {
            skill.Description.ShouldNotBeNullOrEmpty(skill.Id);
            skill.Levels.Select(level => level.Value).ShouldBe([1, 4, 7, 10], skill.Id);
            skill.Levels.ShouldAllBe(level => !string.IsNullOrEmpty(level.Label), skill.Id);
            skill.SelfCheck.Count.ShouldBeGreaterThanOrEqualTo(3, skill.Id);
            skill.Actions.Select(action => action.Mode).Distinct().ShouldBe(Modes, skill.Id);
            skill.Questions.Count.ShouldBeGreaterThanOrEqualTo(3, skill.Id);
            (await PageAsync(skill.Url)).ShouldSatisfyAllConditions(
                page => page.ShouldContain("id=\"why-it-matters\"", customMessage: skill.Id),
                page => page.ShouldContain("id=\"evidence\"", customMessage: skill.Id),
                page => page.ShouldContain("id=\"traps\"", customMessage: skill.Id),
                page => page.ShouldContain("id=\"reading\"", customMessage: skill.Id));
        }
    }

    [Fact]
    public async Task Every_role_expects_something_of_every_skill_of_the_wheel()
    {
        foreach (var skill in (await SkillsAsync()).Where(skill => skill.Wheel == "pmwheel"))
        {
            string.Join(" ", skill.Expectations.Keys.Order()).ShouldBe("associate-pm lead-pm pm senior-pm", skill.Id);
        }
    }

    [Fact]
    public async Task No_two_questions_of_the_banks_share_an_id_and_each_has_a_moment_and_a_depth()
    {
        var questions = (await ReadAsync<QuestionsData>("questions")).Questions;

        questions.Count.ShouldBeGreaterThanOrEqualTo(250);
        questions.GroupBy(question => question.Id).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
        questions.Where(question => question.Moment is null || question.Depth is null).Select(question => question.Id).ShouldBeEmpty();
        questions.Select(question => question.Moment).Distinct().Count().ShouldBe(5);
    }

    [Fact]
    public async Task No_question_is_long()
    {
        var questions = (await ReadAsync<QuestionsData>("questions")).Questions;

        questions.Where(question => question.Text.Split(' ').Length > 22).Select(question => question.Text).ShouldBeEmpty();
    }

    [Fact]
    public async Task No_two_plans_fit_the_same_shape_and_each_is_an_illustration()
    {
        var plans = (await ReadAsync<PlansData>("plans")).Plans;

        plans.GroupBy(plan => $"{string.Join(' ', plan.High.Order())} / {string.Join(' ', plan.Low.Order())}").ShouldAllBe(shape => shape.Count() == 1);
        foreach (var plan in plans)
        {
            plan.Themes.Count.ShouldBeInRange(3, 5, plan.Id);
            (await PageAsync(plan.Url)).ShouldContain("An illustration", customMessage: plan.Id);
        }
    }

    [Fact]
    public async Task Every_session_has_something_before_it_steps_and_something_after()
    {
        foreach (var session in (await ReadAsync<SessionsData>("sessions")).Sessions)
        {
            session.Steps.Count.ShouldBeGreaterThanOrEqualTo(2, session.Id);
            var page = await PageAsync(session.Url);
            page.ShouldContain("id=\"before-you-meet\"", customMessage: session.Id);
            page.ShouldContain("id=\"afterwards\"", customMessage: session.Id);
        }
    }

    private static async Task<IReadOnlyList<SkillData>> SkillsAsync() => (await ReadAsync<SkillsData>("skills")).Skills;

    private static async Task<T> ReadAsync<T>(string name) =>
        JsonSerializer.Deserialize<T>((await DefaultHandbook.BuildAsync())[$"data/{name}.json"], Json)!;

    private static async Task<string> PageAsync(string url) => (await DefaultHandbook.BuildAsync())[url];
}
