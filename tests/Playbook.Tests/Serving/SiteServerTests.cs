using System.Net;
using System.Net.Http.Headers;
using Playbook.Commands;
using Playbook.Serving;
using Playbook.Tests.Harness;

namespace Playbook.Tests.Serving;

public sealed class SiteServerTests
{
    [Theory]
    [InlineData("a.html", "text/html; charset=utf-8")]
    [InlineData("a.css", "text/css; charset=utf-8")]
    [InlineData("a.js", "text/javascript; charset=utf-8")]
    [InlineData("a.json", "application/json; charset=utf-8")]
    [InlineData("a.webmanifest", "application/manifest+json; charset=utf-8")]
    [InlineData("a.svg", "image/svg+xml; charset=utf-8")]
    [InlineData("a.xml", "application/xml; charset=utf-8")]
    [InlineData("a.txt", "text/plain; charset=utf-8")]
    [InlineData("a.png", "image/png")]
    [InlineData("a.jpg", "image/jpeg")]
    [InlineData("a.JPG", "image/jpeg")]
    [InlineData("a.webp", "image/webp")]
    [InlineData("a.gif", "image/gif")]
    [InlineData("a.ico", "image/x-icon")]
    [InlineData("a.woff2", "font/woff2")]
    [InlineData("a.pdf", "application/pdf")]
    [InlineData("a.bin", "application/octet-stream")]
    public async Task Files_have_their_content_type_and_are_not_sniffed(string file, string type)
    {
        await using var server = await RunningServer.StartAsync((file, "größe"));

        using var response = await server.GetAsync($"/{file}");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe(type);
        Header(response, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(response, "Cache-Control").ShouldBe("no-store");
        response.Headers.Contains("Server").ShouldBeFalse();
        (await response.Content.ReadAsStringAsync(Patience.Token())).ShouldBe("größe");
    }

    [Theory]
    [InlineData("/", "home")]
    [InlineData("/index.html", "home")]
    [InlineData("/guides/", "guides")]
    [InlineData("/guides/?q=1", "guides")]
    [InlineData("/%C3%BC%20b.html", "umlaut")]
    public async Task A_folder_stands_for_its_index(string path, string text)
    {
        await using var server = await RunningServer.StartAsync(
            ("index.html", "home"), ("guides/index.html", "guides"), ("ü b.html", "umlaut"));

        using var response = await server.GetAsync(path);

        (await response.Content.ReadAsStringAsync(Patience.Token())).ShouldBe(text);
    }

    [Fact]
    public async Task A_folder_without_its_slash_is_sent_on_so_that_relative_links_work()
    {
        await using var server = await RunningServer.StartAsync(("a/ü b/index.html", "x"));

        using var response = await server.GetAsync("/a/%C3%BC%20b?q=1");

        response.StatusCode.ShouldBe(HttpStatusCode.Found);
        Header(response, "Location").ShouldBe("%C3%BC%20b/?q=1");
    }

    [Fact]
    public async Task What_is_not_there_is_the_site_s_own_404_page()
    {
        await using var server = await RunningServer.StartAsync(("404.html", "lost"), ("_headers", "/*\n  X-A: b"));

        using var response = await server.GetAsync("/deep/down/nowhere.png");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        Header(response, "X-A").ShouldBe("b");
        (await response.Content.ReadAsStringAsync(Patience.Token())).ShouldBe("lost");
    }

    [Fact]
    public async Task Without_a_404_page_there_is_a_sentence()
    {
        await using var server = await RunningServer.StartAsync();

        using var response = await server.GetAsync("/");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync(Patience.Token())).ShouldBe("There is no such page.\n");
    }

    [Fact]
    public async Task The_site_s_own_headers_are_sent_but_those_of_the_connection_are_ours()
    {
        await using var server = await RunningServer.StartAsync(
            ("index.html", "home"),
            ("_headers", "/*\n  Content-Security-Policy: default-src 'none'\n  X-Content-Type-Options: nosniff\n  Cache-Control: max-age=9999\n  Content-Length: 1\n"));

        using var response = await server.GetAsync("/");

        Header(response, "Content-Security-Policy").ShouldBe("default-src 'none'");
        Header(response, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(response, "Cache-Control").ShouldBe("no-store");
        (await response.Content.ReadAsStringAsync(Patience.Token())).ShouldBe("home");
        using var headers = await server.GetAsync("/_headers");
        headers.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_browser_that_has_the_file_is_told_so()
    {
        await using var server = await RunningServer.StartAsync(("index.html", "home"), ("_headers", "/*\n  X-A: b"));
        using var first = await server.GetAsync("/");
        var tag = first.Headers.ETag!;

        using var same = await server.SendAsync(HttpMethod.Get, "/", request => request.Headers.IfNoneMatch.Add(tag));
        using var other = await server.SendAsync(
            HttpMethod.Get, "/", request => request.Headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"0\"")));

        same.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        Header(same, "X-A").ShouldBe("b");
        (await same.Content.ReadAsByteArrayAsync(Patience.Token())).ShouldBeEmpty();
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Head_is_the_headers_alone()
    {
        await using var server = await RunningServer.StartAsync(("index.html", "home"));

        using var response = await server.SendAsync(HttpMethod.Head, "/");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentLength.ShouldBe(4);
        (await response.Content.ReadAsByteArrayAsync(Patience.Token())).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("PURGE")]
    public async Task Nothing_but_reading_is_allowed(string method)
    {
        await using var server = await RunningServer.StartAsync(("index.html", "home"));

        using var response = await server.SendAsync(new HttpMethod(method), "/");

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["GET", "HEAD"]);
    }

    [Theory]
    [InlineData("evil.example", 421)]
    [InlineData("evil.example:5080", 421)]
    [InlineData("", 400)]
    [InlineData("localhost, evil.example", 400)]
    public async Task A_foreign_host_is_refused(string host, int status)
    {
        await using var server = await RunningServer.StartAsync(("index.html", "home"));

        var answer = await server.RawAsync("/", host);

        answer.ShouldStartWith($"HTTP/1.1 {status} ");
        answer.ShouldNotContain("home");
    }

    [Fact]
    public async Task A_foreign_host_in_the_request_line_is_refused()
    {
        await using var server = await RunningServer.StartAsync(("index.html", "home"));

        (await server.RawAsync("http://evil.example/")).ShouldNotContain("home");
        (await server.RawAsync("http://evil.example/", "evil.example")).ShouldStartWith("HTTP/1.1 421 ");
    }

    [Theory]
    [InlineData("GET / HTTP/1.0\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost:\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n")]
    [InlineData("GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: localhost\r\n\r\n")]
    public async Task A_request_without_a_host_of_ours_is_refused(string request)
    {
        await using var server = await RunningServer.StartAsync(("index.html", "home"));

        var answer = await server.SendRawAsync(request.Replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n", StringComparison.Ordinal));

        answer[..12].ShouldBeOneOf("HTTP/1.1 400", "HTTP/1.1 421");
        answer.ShouldNotContain("home");
    }

    [Fact]
    public async Task Requests_wait_for_the_first_build()
    {
        var site = new LiveSite();
        await using var server = await SiteServer.StartAsync(new ServerEndpoint(ServerHost.Default, 0), site, Patience.Token());
        using var client = new HttpClient { BaseAddress = server.Address };

        var request = client.GetStringAsync("/", Patience.Token());
        site.Replace(new MemorySite(new Dictionary<Engine.Files.UrlPath, byte[]> { [new("index.html")] = "new"u8.ToArray() }));

        (await request).ShouldBe("new");
    }

    [Fact]
    public async Task While_no_build_has_worked_the_answer_says_so()
    {
        var site = new LiveSite();
        site.KeepLast().ShouldBe("There is nothing to show until a build works.");
        await using var server = await SiteServer.StartAsync(new ServerEndpoint(ServerHost.Default, 0), site, Patience.Token());
        using var client = new HttpClient { BaseAddress = server.Address };

        using var response = await client.GetAsync("/", Patience.Token());

        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task A_port_in_use_is_named_with_a_way_out()
    {
        await using var server = await RunningServer.StartAsync();
        var port = server.Address.Port;

        var refusal = await Should.ThrowAsync<CommandException>(
            () => SiteServer.StartAsync(new ServerEndpoint(ServerHost.Default, port), new LiveSite(), Patience.Token()));

        refusal.ExitCode.ShouldBe(ExitCode.Errors);
        refusal.Message.ShouldBe(
            $"Another program is using port {port} of 127.0.0.1. Choose another one with --port, such as --port 5081, or let --next-port find one.");
    }

    private static string Header(HttpResponseMessage response, string name) =>
        response.Headers.GetValues(name).ShouldHaveSingleItem();
}
