using System.Net;
using System.Text;
using Playbook.Engine.Files;
using Playbook.Reporting;
using Playbook.Serving.Live;
using Playbook.Tests.Harness;

namespace Playbook.Tests.Serving.Live;

/// <summary>What a preview answers besides the site, and to whom.</summary>
public sealed class PreviewServerTests : IAsyncLifetime
{
    private readonly PreviewFeed _feed = new();
    private readonly ManualTime _time = new();
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        var files = new Dictionary<UrlPath, byte[]>
        {
            [new("index.html")] = Encoding.UTF8.GetBytes("<head><meta http-equiv=Content-Security-Policy content=\"connect-src 'none'\">"),
            [new("a.txt")] = "text"u8.ToArray(),
            [new("_headers")] = "/*\n  Content-Security-Policy: default-src 'none'; script-src 'self'"u8.ToArray(),
        };
        _server = await RunningServer.StartAsync(new PreviewSite(new MemorySite(files), "b-1"), new PreviewEndpoints(_feed, _time));
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Pages_get_the_script_and_policies_let_it_work_but_other_files_stay()
    {
        using var page = await _server.GetAsync("/");
        using var text = await _server.GetAsync("/a.txt");

        (await page.Content.ReadAsStringAsync(Patience.Token())).ShouldBe(
            """<head><script type="module" src="/_preview/client.js" data-build="b-1"></script><meta http-equiv=Content-Security-Policy content="connect-src 'self'">""");
        page.Headers.GetValues("Content-Security-Policy").ShouldBe(["default-src 'none'; script-src 'self'; connect-src 'self'"]);
        page.Headers.GetValues("X-Preview-Build").ShouldBe(["b-1"]);
        (await text.Content.ReadAsStringAsync(Patience.Token())).ShouldBe("text");
    }

    [Fact]
    public async Task What_is_missing_is_missing_in_a_preview_too()
    {
        using var page = await _server.GetAsync("/nowhere.html");

        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_stream_tells_the_current_state_at_once_and_then_each_new_one()
    {
        _feed.Publish(State("b-1"));
        using var stream = await StreamAsync();

        (await LineAsync(stream)).ShouldBe("retry: 500");
        (await LineAsync(stream)).ShouldBe("""data: {"build":"b-1","shown":"whole","errors":[],"moreErrors":0,"warnings":0,"notice":null}""");
        _feed.Publish(State("b-2") with { Shown = ShownSite.Partial, Errors = [JsonDiagnostic.Of(Findings.Error)], Warnings = 2 });
        (await LineAsync(stream)).ShouldBe(
            """data: {"build":"b-2","shown":"partial","errors":[{"code":"PB9001","severity":"error","message":"Unknown skill \u0027trsut\u0027.","expected":"a skill","suggestion":"Did you mean \u0027trust\u0027?","file":"input/guides/start.md","line":3,"column":7,"length":4}],"moreErrors":0,"warnings":2,"notice":null}""");
    }

    [Fact]
    public async Task Nothing_to_say_is_said_now_and_then()
    {
        _feed.Publish(State("b-1"));
        using var stream = await StreamAsync();
        await LineAsync(stream);
        await LineAsync(stream);

        await _time.TimerAsync();
        _time.Advance(15_000);

        (await LineAsync(stream)).ShouldBe(":");
    }

    [Fact]
    public async Task The_server_stops_though_streams_are_open()
    {
        _feed.Publish(State("b-1"));
        using var stream = await StreamAsync();
        await LineAsync(stream);
        await LineAsync(stream);

        await _server.DisposeAsync();

        (await stream.ReadToEndAsync(Patience.Token())).Trim().ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_file_that_a_page_loads_is_there_with_its_type()
    {
        ClientFiles.Names.Count.ShouldBeGreaterThan(8);
        foreach (var name in ClientFiles.Names)
        {
            using var file = await _server.GetAsync($"/_preview/{name}");

            file.StatusCode.ShouldBe(HttpStatusCode.OK);
            file.Content.Headers.ContentType!.MediaType.ShouldBe(name.EndsWith(".css", StringComparison.Ordinal) ? "text/css" : "text/javascript");
            file.Headers.CacheControl!.ToString().ShouldBe("no-store");
        }
    }

    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "https://{host}")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Pages_of_other_sites_are_refused(string header, string value)
    {
        _feed.Publish(State("b-1"));
        foreach (var path in new[] { "/_preview/events", "/_preview/client.js" })
        {
            using var response = await _server.SendAsync(HttpMethod.Get, path, request =>
                request.Headers.Add(header, value.Replace("{host}", _server.Address.Authority, StringComparison.Ordinal)));

            response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }
    }

    [Theory]
    [InlineData("Origin", "http://{host}")]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Sec-Fetch-Site", "none")]
    public async Task Its_own_pages_and_people_are_let_in(string header, string value)
    {
        using var response = await _server.SendAsync(HttpMethod.Get, "/_preview/client.js", request =>
            request.Headers.Add(header, value.Replace("{host}", _server.Address.Authority, StringComparison.Ordinal)));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/_preview/")]
    [InlineData("/_preview/README.md")]
    [InlineData("/_preview/Client.js")]
    [InlineData("/_preview/../a.txt")]
    [InlineData("/_preview/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/_preview/..%2f..%2fetc%2fpasswd")]
    [InlineData("/_preview/%252e%252e%252fclient.js")]
    [InlineData("/_preview/%c0%ae%c0%ae/client.js")]
    [InlineData("/_preview/..;/client.js")]
    [InlineData("/_preview/..\\client.js")]
    [InlineData("/_preview/%5c..%5cclient.js")]
    [InlineData("/_preview/client.js%00")]
    [InlineData("/_preview/client.js::$DATA")]
    [InlineData("/_preview/c:/client.js")]
    [InlineData("/_preview//client.js")]
    [InlineData("/_preview/client.js/")]
    [InlineData("/_preview%2fclient.js")]
    [InlineData("/_PREVIEW/client.js")]
    public async Task Nothing_but_the_files_themselves_is_served(string target)
    {
        var answer = await _server.RawAsync(target);

        answer.ShouldNotContain("import {");
        if (target != "/_preview/../a.txt")
        {
            answer[..12].ShouldBeOneOf("HTTP/1.1 404", "HTTP/1.1 400");
        }
    }

    [Fact]
    public async Task Foreign_hosts_are_refused_here_too()
    {
        (await _server.RawAsync("/_preview/client.js", "evil.example")).ShouldStartWith("HTTP/1.1 421 ");
        (await _server.RawAsync("/_preview/events", "evil.example")).ShouldStartWith("HTTP/1.1 421 ");
    }

    [Fact]
    public async Task A_site_served_as_it_is_has_none_of_it()
    {
        await using var plain = await RunningServer.StartAsync(("index.html", "<head>home"));

        using var page = await plain.GetAsync("/");
        using var client = await plain.GetAsync("/_preview/client.js");
        using var events = await plain.GetAsync("/_preview/events");

        (await page.Content.ReadAsStringAsync(Patience.Token())).ShouldBe("<head>home");
        page.Headers.Contains("X-Preview-Build").ShouldBeFalse();
        client.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        events.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static PreviewState State(string build) => new(build, ShownSite.Whole, [], 0, 0, Notice: null);

    /// <summary>The next line that is not empty.</summary>
    private static async Task<string> LineAsync(StreamReader stream)
    {
        while (true)
        {
            if (await stream.ReadLineAsync(Patience.Token()) is { Length: > 0 } line)
            {
                return line;
            }
        }
    }

    private async Task<StreamReader> StreamAsync() =>
        new(await _server.Client.GetStreamAsync("/_preview/events", Patience.Token()), Encoding.UTF8);
}
