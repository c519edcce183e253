using System.Net;
using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.Harness;

public sealed class SiteServerTests : IDisposable
{
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false });

    [Theory]
    [InlineData("", "text/html; charset=utf-8")]
    [InlineData("index.html", "text/html; charset=utf-8")]
    [InlineData("assets/site.css", "text/css; charset=utf-8")]
    [InlineData("assets/site.js", "text/javascript; charset=utf-8")]
    [InlineData("assets/icon.svg", "image/svg+xml")]
    public async Task A_file_has_its_content_type_and_the_headers_of_the_site(string path, string type)
    {
        await using var server = await SiteServer.StartAsync(SmallSite.With(""));

        var response = await GetAsync(server.Root, path);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe(type);
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldEndWith("frame-ancestors 'none'");
    }

    [Theory]
    [InlineData("missing.html")]
    [InlineData("guides/deep/missing")]
    [InlineData("index")]
    [InlineData("assets/")]
    [InlineData("_headers")]
    public async Task What_is_not_there_is_the_sites_own_404(string path)
    {
        await using var server = await SiteServer.StartAsync(SmallSite.With(""));

        var response = await GetAsync(server.Root, path);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
        (await ReadAsync(response)).ShouldContain("There is no such page.");
    }

    [Fact]
    public async Task What_is_above_the_sub_path_is_not_the_site()
    {
        await using var server = await SiteServer.StartAsync(SmallSite.With(""));

        var response = await GetAsync(server.Root, "/index.html");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ReadAsync(response)).ShouldBe("Outside the site");
    }

    [Fact]
    public async Task The_sub_path_without_its_slash_redirects()
    {
        await using var server = await SiteServer.StartAsync(SmallSite.With(""), "/team/handbook/");

        var response = await GetAsync(server.Root, "/team/handbook");

        response.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        response.Headers.Location!.ToString().ShouldBe("/team/handbook/");
    }

    [Theory]
    [InlineData("index.html", HttpStatusCode.OK)]
    [InlineData("/handbook//index.html", HttpStatusCode.NotFound)]
    [InlineData("/handbook//etc/hostname", HttpStatusCode.NotFound)]
    public async Task A_folder_is_served_as_it_is_and_nothing_beside_it(string path, HttpStatusCode status)
    {
        using var folder = new SiteFolder(SmallSite.With(""));
        await using var server = await SiteServer.StartAsync(folder.Path);

        (await GetAsync(server.Root, path)).StatusCode.ShouldBe(status);
    }

    public void Dispose() => _client.Dispose();

    private static Task<string> ReadAsync(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private Task<HttpResponseMessage> GetAsync(Uri root, string path) =>
        _client.GetAsync(new Uri(root, path), TestContext.Current.CancellationToken);
}
