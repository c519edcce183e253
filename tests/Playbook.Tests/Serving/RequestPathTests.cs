using Playbook.Serving;

namespace Playbook.Tests.Serving;

public sealed class RequestPathTests
{
    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/guides/", "guides/index.html")]
    [InlineData("/a b/ü.html", "a b/ü.html")]
    [InlineData("/.well-known/x", ".well-known/x")]
    [InlineData("/a..b", "a..b")]
    public void A_path_is_a_file(string path, string file) => RequestPath.ToFile(path).ShouldBe(file);

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("//")]
    [InlineData("//host/a")]
    [InlineData("/a//b")]
    [InlineData("/..")]
    [InlineData("/../a")]
    [InlineData("/a/../b")]
    [InlineData("/./a")]
    [InlineData("/.../a")]
    [InlineData("/..\\a")]
    [InlineData("/a\\..\\b")]
    [InlineData("/c:/a")]
    [InlineData("/a\0b")]
    [InlineData("/.playbook")]
    [InlineData("/a/.git/config")]
    [InlineData("/_headers")]
    [InlineData("/_Headers")]
    [InlineData("/_redirects")]
    public void A_path_that_no_file_of_a_site_has_is_refused(string path) => RequestPath.ToFile(path).ShouldBeNull();
}
