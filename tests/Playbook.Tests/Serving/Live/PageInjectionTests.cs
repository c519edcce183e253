using System.Text;
using Playbook.Serving.Live;

namespace Playbook.Tests.Serving.Live;

public sealed class PageInjectionTests
{
    private const string Script = """<script type="module" src="/_preview/client.js" data-build="b-1"></script>""";

    [Theory]
    [InlineData("<!doctype html><html><head><title>x</title></head><body>y", "<!doctype html><html><head>¦<title>x</title></head><body>y")]
    [InlineData("<!DOCTYPE html>\n<HTML LANG=en>\n<HEAD PREFIX='a>b'>\n<title>", "<!DOCTYPE html>\n<HTML LANG=en>\n<HEAD PREFIX='a>b'>¦\n<title>")]
    [InlineData("<!-- <head> --><html data-a=\"<head>\"><!-- <head> --><head><base href=/x>", "<!-- <head> --><html data-a=\"<head>\"><!-- <head> --><head>¦<base href=/x>")]
    [InlineData("<title>x</title><p>y", "¦<title>x</title><p>y")]
    [InlineData("<!doctype html>\n<meta charset=utf-8>\n<p>y", "<!doctype html>\n¦<meta charset=utf-8>\n<p>y")]
    [InlineData("<!doctype html><header>x</header>", "<!doctype html>¦<header>x</header>")]
    [InlineData("<html><body>x</body></html>", "<html>¦<body>x</body></html>")]
    [InlineData("<?xml version='1.0'?><html><head>", "<?xml version='1.0'?><html><head>¦")]
    [InlineData("just words", "¦just words")]
    [InlineData("<", "¦<")]
    [InlineData("<html", "¦<html")]
    [InlineData("<!--", "<!--¦")]
    [InlineData("<head a='", "¦<head a='")]
    [InlineData("", "¦")]
    [InlineData("\uFEFF<!doctype html><head>", "\uFEFF<!doctype html><head>¦")]
    public void The_script_is_the_first_thing_in_the_head_of_any_page(string page, string expected) =>
        Inject(page).ShouldBe(expected.Replace("¦", Script, StringComparison.Ordinal));

    [Theory]
    [InlineData("<meta http-equiv=\"Content-Security-Policy\" content=\"connect-src 'none'\">", "<meta http-equiv=\"Content-Security-Policy\" content=\"connect-src 'self'\">")]
    [InlineData("<META CONTENT='connect-src &#39;none&#39;' HTTP-EQUIV=content-security-policy>", "<META CONTENT=\"connect-src 'self'\" HTTP-EQUIV=content-security-policy>")]
    [InlineData("<meta http-equiv='Content-Security-Policy' content=default-src>", "<meta http-equiv='Content-Security-Policy' content=\"default-src; connect-src 'self'; script-src-elem 'self'; worker-src 'self'\">")]
    [InlineData("<meta http-equiv='Content-Security-Policy' content=''>", "<meta http-equiv='Content-Security-Policy' content=\"\">")]
    [InlineData("<meta name=x content=\"connect-src 'none'\">", "<meta name=x content=\"connect-src 'none'\">")]
    [InlineData("<script>'<meta http-equiv=\"Content-Security-Policy\" content=\"connect-src a\">'</script>", "<script>'<meta http-equiv=\"Content-Security-Policy\" content=\"connect-src a\">'</script>")]
    [InlineData("<title><meta http-equiv=\"Content-Security-Policy\" content=\"connect-src a\"></title>", "<title><meta http-equiv=\"Content-Security-Policy\" content=\"connect-src a\"></title>")]
    [InlineData("<body><meta http-equiv=\"Content-Security-Policy\" content=\"connect-src a\">", "<body><meta http-equiv=\"Content-Security-Policy\" content=\"connect-src a\">")]
    [InlineData("<style>x", "<style>x")]
    public void A_policy_in_the_head_is_widened_and_what_only_looks_like_one_is_not(string head, string expected) =>
        Inject($"<head>{head}").ShouldBe($"<head>{Script}{expected}");

    [Fact]
    public void Two_policies_are_widened_each()
    {
        const string Meta = "<link><meta http-equiv='Content-Security-Policy' content=\"connect-src 'none'\">";

        Inject($"<head>{Meta}{Meta}<p>").ShouldBe($"<head>{Script}{Meta}{Meta}<p>".Replace("'none'", "'self'", StringComparison.Ordinal));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_kept()
    {
        byte[] page = [.. "<head>"u8, 0xFF, 0x00, 0x80, .. "größe"u8];

        PageInjection.Apply(page, "b-1").ToArray().ShouldBe([.. "<head>"u8, .. Encoding.UTF8.GetBytes(Script), 0xFF, 0x00, 0x80, .. "größe"u8]);
    }

    private static string Inject(string page) => Encoding.UTF8.GetString(PageInjection.Apply(Encoding.UTF8.GetBytes(page), "b-1").Span);
}
