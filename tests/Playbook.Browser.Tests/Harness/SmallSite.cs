using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.Harness;

/// <summary>A hand-made site with nothing wrong, under the strictest policy, to be spoilt by a test in one place.</summary>
internal static class SmallSite
{
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

    /// <summary>The site, with the given markup in its page's body.</summary>
    public static SiteFiles With(string body) => new()
    {
        { "_headers", $"/*\n  Content-Security-Policy: {Policy}; frame-ancestors 'none'\n  X-Content-Type-Options: nosniff\n" },
        { "index.html", Page(body) },
        { "404.html", Page("<p>There is no such page.</p>") },
        { "assets/site.css", "body { color: #111; background: #fff }" },
        { "assets/site.js", "document.documentElement.classList.add('ready');" },
        { "assets/icon.svg", """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>""" },
    };

    /// <summary>The same with a script of the site's own.</summary>
    public static SiteFiles WithScript(string script) => new(With("""<script src="assets/extra.js"></script>"""))
    {
        { "assets/extra.js", script },
    };

    private static string Page(string body) =>
        $"""
        <!doctype html>
        <html lang="en">
          <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <meta name="viewport" content="width=device-width">
            <title>Small site</title>
            <link rel="icon" href="assets/icon.svg">
            <link rel="stylesheet" href="assets/site.css">
            <script src="assets/site.js" defer></script>
          </head>
          <body><main><h1>Small site</h1>{body}</main></body>
        </html>
        """;
}
