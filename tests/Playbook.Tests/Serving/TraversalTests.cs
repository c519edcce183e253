using Playbook.Serving;
using Playbook.Testing;

namespace Playbook.Tests.Serving;

public sealed class TraversalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public TraversalTests()
    {
        _folder.Write("secret.txt", "SECRET");
        _folder.Write("outputs/secret.txt", "SECRET");
        _folder.Write("output/index.html", "home");
        _folder.Write("output/.playbook", "SECRET");
        _folder.Write("output/guides/index.html", "guides");
        File.CreateSymbolicLink(_folder.At("output/link.txt"), _folder.At("secret.txt"));
        Directory.CreateSymbolicLink(_folder.At("output/up"), _folder.Path);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("/../secret.txt")]
    [InlineData("/guides/../../secret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/%2E%2E/secret.txt")]
    [InlineData("/.%2e/secret.txt")]
    [InlineData("/..%2fsecret.txt")]
    [InlineData("/..%2Fsecret.txt")]
    [InlineData("/%2e%2e%2fsecret.txt")]
    [InlineData("/%252e%252e%252fsecret.txt")]
    [InlineData("/%252e%252e/secret.txt")]
    [InlineData("/..%5csecret.txt")]
    [InlineData("/..\\secret.txt")]
    [InlineData("/%5c..%5csecret.txt")]
    [InlineData("/%c0%ae%c0%ae/secret.txt")]
    [InlineData("/%c0%ae%c0%ae%c0%afsecret.txt")]
    [InlineData("/%uff0e%uff0e/secret.txt")]
    [InlineData("/../outputs/secret.txt")]
    [InlineData("/..%00/secret.txt")]
    [InlineData("/index.html%00/../../secret.txt")]
    [InlineData("//secret.txt")]
    [InlineData("/./../secret.txt")]
    [InlineData("/....//secret.txt")]
    [InlineData("/link.txt")]
    [InlineData("/up/secret.txt")]
    [InlineData("/.playbook")]
    [InlineData("/..;/secret.txt")]
    [InlineData("/%2e%2e;/secret.txt")]
    [InlineData("/%25252e%25252e%25252fsecret.txt")]
    [InlineData("/%e0%80%ae%e0%80%ae/secret.txt")]
    [InlineData("/%f0%80%80%ae%f0%80%80%ae/secret.txt")]
    [InlineData("/%ef%bc%8e%ef%bc%8e/secret.txt")]
    [InlineData("/\\localhost\\secret.txt")]
    [InlineData("/%5c%5clocalhost%5csecret.txt")]
    [InlineData("/c:/secret.txt")]
    [InlineData("/c:%5csecret.txt")]
    [InlineData("/c%3a/secret.txt")]
    [InlineData("/guides/index.html::$DATA")]
    [InlineData("/.playbook::$DATA")]
    [InlineData("/%2eplaybook")]
    [InlineData("/_headers%00.html")]
    [InlineData("/guides/..%252f..%252fsecret.txt")]
    [InlineData("/~/secret.txt")]
    [InlineData("/%7e/secret.txt")]
    [InlineData("../secret.txt")]
    [InlineData("?/../secret.txt")]
    [InlineData("http://localhost/../secret.txt")]
    [InlineData("http://localhost/..%2fsecret.txt")]
    public async Task Nothing_outside_the_site_is_ever_served(string target)
    {
        await using var server = await RunningServer.StartAsync(new FolderSite(_folder.At("output")));

        var answer = await server.RawAsync(target);

        answer[..12].ShouldBeOneOf("HTTP/1.1 404", "HTTP/1.1 400");
        answer.ShouldNotContain("SECRET");
    }

    [Fact]
    public async Task The_absolute_path_of_a_file_is_not_served()
    {
        await using var server = await RunningServer.StartAsync(new FolderSite(_folder.At("output")));

        (await server.RawAsync(_folder.At("secret.txt"))).ShouldStartWith("HTTP/1.1 404");
        (await server.RawAsync($"/{_folder.At("secret.txt")}")).ShouldStartWith("HTTP/1.1 404");
    }

    [Fact]
    public async Task The_site_itself_is_served_and_browsers_ask_again()
    {
        _folder.Write("output/_headers", "/*\n  X-A: b");
        await using var server = await RunningServer.StartAsync(new FolderSite(_folder.At("output")));

        using var response = await server.GetAsync("/guides/");

        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("guides");
        response.Headers.CacheControl!.ToString().ShouldBe("no-cache");
        response.Headers.GetValues("X-A").ShouldBe(["b"]);
    }
}
