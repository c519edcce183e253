using System.Text;
using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Probes;
using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.Harness;

public sealed class PageProbeTests(BrowserFixture fixture)
{
    private const string Picture = """<img src="assets/icon.svg" alt="">""";

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task A_page_with_nothing_wrong_is_clean(SiteHost host)
    {
        await using var site = await HostedSite.StartAsync(host, SmallSite.With(Picture));
        await using var probe = await fixture.OpenAsync(site.Root);

        await probe.ShouldBeCleanAsync();
        (await probe.Page.EvaluateAsync<string>("document.documentElement.className")).ShouldBe("ready");
    }

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task A_fragment_may_follow_the_path_of_a_page(SiteHost host)
    {
        await using var site = await HostedSite.StartAsync(host, SmallSite.With(Picture));
        await using var probe = await fixture.OpenAsync(site.Root, "index.html#here");

        (await probe.Page.EvaluateAsync<string>("location.hash")).ShouldBe("#here");
        await probe.ShouldBeCleanAsync();
    }

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task A_page_is_probed_without_scripts_too(SiteHost host)
    {
        await using var site = await HostedSite.StartAsync(host, SmallSite.With(Picture));
        await using var probe = await fixture.OpenAsync(site.Root, options: new() { JavaScriptEnabled = false });

        await probe.ShouldBeCleanAsync();
    }

    [Theory]
    [InlineData("<script>window.x = 1</script>", "script-src-elem")]
    [InlineData("<button onclick='x()'>Go</button>", "script-src-attr")]
    [InlineData("<p style='color: red'>Red</p>", "style-src-attr")]
    [InlineData("<img alt='' src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>", "img-src")]
    public async Task What_the_policy_stops_is_a_violation(string body, string directive)
    {
        foreach (var host in Enum.GetValues<SiteHost>())
        {
            var findings = await FindingsAsync(host, SmallSite.With(body));

            findings.ShouldContain(finding => finding.Kind == FindingKind.PolicyViolation && finding.Text.StartsWith(directive));
        }
    }

    [Fact]
    public async Task A_policy_that_only_a_header_states_counts()
    {
        var files = SmallSite.With("<script>window.x = 1</script>");
        files["index.html"] = Encoding.UTF8.GetBytes(
            """<link rel="icon" href="assets/icon.svg"><script>1</script>""");

        (await FindingsAsync(SiteHost.File, files)).ShouldBeEmpty();
        (await FindingsAsync(SiteHost.Http, files)).ShouldContain(finding => finding.Kind == FindingKind.PolicyViolation);
    }

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task A_missing_image_is_a_failed_request(SiteHost host)
    {
        var findings = await FindingsAsync(host, SmallSite.With("""<img src="assets/missing.png" alt="">"""));

        findings.ShouldContain(finding => finding.Kind == FindingKind.FailedRequest && finding.Text.EndsWith("assets/missing.png"));
    }

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task A_request_that_outlasts_loading_is_waited_for(SiteHost host)
    {
        var findings = await FindingsAsync(host, SmallSite.WithScript(
            "addEventListener('load', () => { new Image().src = 'assets/late.png'; });"));

        findings.ShouldContain(finding => finding.Kind == FindingKind.FailedRequest && finding.Text.EndsWith("assets/late.png"));
    }

    [Theory]
    [InlineData(SiteHost.Http, "https://third-party.example/pixel.js")]
    [InlineData(SiteHost.File, "https://third-party.example/pixel.js")]
    [InlineData(SiteHost.Http, "/root.js")]
    [InlineData(SiteHost.File, "../outside.js")]
    public async Task A_request_outside_the_site_is_found(SiteHost host, string address)
    {
        var files = SmallSite.With("");
        files["index.html"] = Encoding.UTF8.GetBytes(
            $"""<link rel="icon" href="assets/icon.svg"><script src="{address}"></script>""");
        files.Remove("_headers");

        (await FindingsAsync(host, files)).ShouldContain(finding => finding.Kind == FindingKind.LeftSite);
    }

    [Theory]
    [InlineData("console.error('bad')", FindingKind.Console, "error: bad")]
    [InlineData("console.warn('odd')", FindingKind.Console, "warning: odd")]
    [InlineData("console.assert(false, 'wrong')", FindingKind.Console, "assert: wrong")]
    [InlineData("throw new Error('thrown')", FindingKind.PageError, "thrown")]
    [InlineData("Promise.reject(new Error('rejected'))", FindingKind.PageError, "rejected")]
    [InlineData("new WebSocket('wss://third-party.example/')", FindingKind.PolicyViolation, "connect-src")]
    public async Task What_a_script_does_wrong_is_found(string script, FindingKind kind, string text) =>
        (await FindingsAsync(SiteHost.Http, SmallSite.WithScript(script)))
            .ShouldContain(finding => finding.Kind == kind && finding.Text.Contains(text));

    [Fact]
    public async Task A_message_that_is_only_information_is_none() =>
        (await FindingsAsync(SiteHost.Http, SmallSite.WithScript("console.log('x'); console.info('y'); console.debug('z')"))).ShouldBeEmpty();

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task A_page_without_an_icon_that_exists_is_found(SiteHost host)
    {
        var files = SmallSite.With("");
        files.Remove("assets/icon.svg");

        (await FindingsAsync(host, files)).ShouldContain(finding => finding.Kind == FindingKind.NoIcon);
    }

    [Fact]
    public async Task What_happens_in_a_second_page_and_after_a_click_is_found()
    {
        var files = SmallSite.With("""<a href="second.html" target="_blank">Second</a>""");
        files["second.html"] = "<script src='assets/missing.js'></script>"u8.ToArray();
        await using var site = await HostedSite.StartAsync(SiteHost.Http, files);
        await using var probe = await fixture.OpenAsync(site.Root);
        await probe.ShouldBeCleanAsync();

        var popup = await probe.Page.RunAndWaitForPopupAsync(() => probe.Page.ClickAsync("a"));
        await Assertions.Expect(popup).ToHaveURLAsync(new Uri(site.Root, "second.html").AbsoluteUri);
        await PageProbe.LoadedAsync(popup);
        await probe.SettleAsync();

        probe.Findings.ShouldContain(finding => finding.Kind == FindingKind.FailedRequest && finding.Page.EndsWith("second.html"));
    }

    [Fact]
    public async Task A_missing_page_that_was_asked_for_is_clean()
    {
        var files = SmallSite.With("");
        files["404.html"] = Encoding.UTF8.GetBytes(
            """<!doctype html><title>Missing</title><link rel="icon" href="/handbook/assets/icon.svg">""");
        await using var server = await SiteServer.StartAsync(files);
        await using var probe = await PageProbe.StartAsync(fixture.Browser, server.Root);

        await probe.GotoAsync("deep/down/missing.html", status: 404);

        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task A_status_other_than_expected_is_found()
    {
        await using var server = await SiteServer.StartAsync(SmallSite.With(""));
        await using var probe = await PageProbe.StartAsync(fixture.Browser, server.Root);

        await probe.GotoAsync("index.html", status: 404);

        probe.Findings.ShouldContain(finding => finding.Text.StartsWith("expected status 404, found 200"));
    }

    [Fact]
    public async Task The_intranet_address_is_no_secure_context()
    {
        await using var server = await SiteServer.StartAsync(SmallSite.With(Picture));
        await using var loopback = await fixture.OpenAsync(server.Root);
        await using var intranet = await fixture.OpenAsync(server.IntranetRoot);

        await intranet.ShouldBeCleanAsync();
        (await loopback.Page.EvaluateAsync<bool>("isSecureContext")).ShouldBeTrue();
        (await intranet.Page.EvaluateAsync<bool>("isSecureContext")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_failure_lists_everything_and_names_the_page()
    {
        await using var server = await SiteServer.StartAsync(SmallSite.WithScript("console.warn('odd'); throw new Error('thrown')"));
        await using var probe = await fixture.OpenAsync(server.Root);

        var failure = await Assert.ThrowsAsync<ShouldAssertException>(probe.ShouldBeCleanAsync);

        failure.Message.ShouldStartWith($"{server.Root}index.html should be clean in Chromium ");
        failure.Message.ShouldContain("- Console: warning: odd");
        failure.Message.ShouldContain("- PageError: Error: thrown");
    }

    private async Task<IReadOnlyList<Finding>> FindingsAsync(SiteHost host, SiteFiles files)
    {
        await using var site = await HostedSite.StartAsync(host, files);
        await using var probe = await fixture.OpenAsync(site.Root);
        await probe.SettleAsync();
        return probe.Findings;
    }
}
