using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Probes;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Rounds;

/// <summary>The two worked examples of the coaching framework, in the handbook as it is shipped.</summary>
public sealed class WorkedExampleTests(BrowserFixture browser, ThemeSites sites)
{
    private const string Assess = "assess/pmwheel.html";

    [Fact]
    public async Task High_execution_with_low_problem_understanding_leads_to_the_strategy_plan_and_its_questions()
    {
        await using var probe = await OpenAsync();
        var rating = await RatingPage.OpenAsync(probe, Assess);
        await rating.FactsAsync("Ana", "Ana", "self", "pm", "senior-pm");
        foreach (var bucket in new[] { "solution-finding", "planning", "listen-and-learn", "team", "personal-growth", "agile" })
        {
            await rating.RateAsync($"bucket/{bucket}", "6");
        }

        await rating.RateAsync("bucket/execution", "9");
        await rating.RateAsync("bucket/problem-understanding", "3");

        await Assertions.Expect(rating.Result.Locator(".result-plans li").First).ToContainTextAsync("From execution to strategy");
        await Assertions.Expect(rating.Result.Locator(".result-gap h4").First).ToHaveTextAsync("Problem understanding: rated 3, the challenge asks for 7");
        await Assertions.Expect(rating.Result.Locator(".result-gap").First).ToContainTextAsync("Where do you put yourself on Problem understanding today?");
        await Assertions.Expect(rating.Result).ToContainTextAsync("Execution: 9");
        await Assertions.Expect(rating.Result).ToContainTextAsync("This is not a promotion checklist.");

        await rating.Result.GetByRole(AriaRole.Link, new() { Name = "From execution to strategy" }).ClickAsync();
        await probe.ArriveAsync("plans/execution-to-strategy.html");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task A_stakeholder_gap_leads_to_the_stakeholder_plan_its_question_with_the_blank_filled_and_a_role_play()
    {
        await using var probe = await OpenAsync();
        var rating = await RatingPage.OpenAsync(probe, Assess);
        await rating.FactsAsync("Ben", "Ben", "self", "pm", "senior-pm");
        foreach (var bucket in new[] { "problem-understanding", "solution-finding", "planning", "execution", "listen-and-learn", "agile" })
        {
            await rating.RateAsync($"bucket/{bucket}", "8");
        }

        await rating.RateAsync("skill/working-with-stakeholders", "3");
        await rating.RateAsync("skill/empathy", "8");

        await Assertions.Expect(rating.Result.Locator(".result-plans li").First).ToContainTextAsync("No more surprises");
        var gap = rating.Result.Locator(".result-gap").First;
        await Assertions.Expect(gap).ToContainTextAsync("Where do you put yourself on Working with stakeholders today?");
        await Assertions.Expect(gap).Not.ToContainTextAsync("[Skill");
        var practice = gap.Locator("a[href*='sessions/role-play.html']");
        await Assertions.Expect(practice).ToHaveCountAsync(1);

        await practice.ClickAsync();
        await probe.ArriveAsync("sessions/role-play.html");
        await probe.ShouldBeCleanAsync();
    }

    private async Task<PageProbe> OpenAsync() => await browser.OpenAsync((await sites.HandbookAsync("default")).Root, Assess);
}
