using Microsoft.AspNetCore.Http;

namespace Playbook.Serving.Live;

/// <summary>What a preview shows while no build has made a site: an empty page that waits for one.</summary>
internal static class UnbuiltPage
{
    private static readonly byte[] Html =
        """
        <!doctype html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <link rel="icon" href="data:,">
          <title>Not built yet</title>
        </head>
        <body>
          <main>
            <h1>Not built yet</h1>
            <p>The site could not be built. This page shows it as soon as it can be.</p>
          </main>
        </body>
        </html>

        """u8.ToArray();

    /// <summary>The answer to every request then.</summary>
    public static SiteAnswer Answer { get; } =
        new(StatusCodes.Status503ServiceUnavailable, ContentTypes.Of(".html"), PageInjection.Apply(Html, build: ""));
}
