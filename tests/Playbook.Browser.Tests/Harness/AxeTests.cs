using Playbook.Browser.Tests.Accessibility;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.Harness;

public sealed class AxeTests(BrowserFixture fixture)
{
    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task An_input_without_a_label_fails_with_rule_target_markup_and_advice(SiteHost host)
    {
        await using var site = await HostedSite.StartAsync(host, SmallSite.With("""<input id="name">"""));
        await using var probe = await fixture.OpenAsync(site.Root);

        var failure = await Assert.ThrowsAsync<ShouldAssertException>(probe.ShouldBeAccessibleAsync);

        failure.Message.ShouldContain("- label (critical) #name");
        failure.Message.ShouldContain("""<input id="name">""");
        failure.Message.ShouldContain("Fix any of the following:");
    }

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task A_labelled_input_passes_and_axe_leaves_no_trace_in_the_findings(SiteHost host)
    {
        await using var site = await HostedSite.StartAsync(host, SmallSite.With("""<label>Name <input></label>"""));
        await using var probe = await fixture.OpenAsync(site.Root);

        await probe.ShouldBeAccessibleAsync();
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task The_rules_reach_to_WCAG_2_2_AA()
    {
        var files = SmallSite.With(
            """<p class="pale">Pale words</p><button class="tiny">+</button><button class="tiny">-</button>""");
        files["assets/site.css"] = ".pale { color: #aaa; background: #fff } .tiny { width: 9px; height: 9px; padding: 0; border: 0 }"u8.ToArray();
        await using var server = await SiteServer.StartAsync(files);
        await using var probe = await fixture.OpenAsync(server.Root);

        var rules = (await AxeRunner.RunAsync(probe.Page)).Select(violation => violation.Rule).Distinct();

        rules.ShouldBe(["color-contrast", "target-size"], ignoreOrder: true);
    }

    [Fact]
    public async Task Axe_can_run_again_after_a_change()
    {
        await using var server = await SiteServer.StartAsync(SmallSite.With("""<label>Name <input></label>"""));
        await using var probe = await fixture.OpenAsync(server.Root);
        await probe.ShouldBeAccessibleAsync();

        await probe.Page.EvaluateAsync("document.querySelector('label').replaceWith(document.querySelector('input'))");

        (await AxeRunner.RunAsync(probe.Page)).ShouldHaveSingleItem().Rule.ShouldBe("label");
    }
}
