using Microsoft.AspNetCore.Http;

namespace Playbook.Serving;

/// <summary>What a site has at a path.</summary>
/// <param name="Status">200, 302 or 404.</param>
/// <param name="ContentType">Type of the bytes.</param>
/// <param name="Bytes">The bytes.</param>
internal sealed record SiteAnswer(int Status, string ContentType, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Relative address to go to instead, or null.</summary>
    public string? Location { get; init; }

    /// <summary>Looks a path up: a file, a folder without its last slash, or the site's own page for what is not there.</summary>
    /// <param name="site">The site.</param>
    /// <param name="path">The decoded path of the request, from its first slash.</param>
    public static SiteAnswer Of(ISite site, string path)
    {
        if (RequestPath.ToFile(path) is { } file)
        {
            if (site.Find(file) is { } bytes)
            {
                return new SiteAnswer(StatusCodes.Status200OK, ContentTypes.Of(file), bytes);
            }

            // Relative links of the page only work below the folder's slash.
            if (!path.EndsWith('/') && site.Find($"{file}/index.html") is not null)
            {
                var folder = Uri.EscapeDataString(file.Split('/')[^1]);
                return Text(StatusCodes.Status302Found, "Moved.") with { Location = $"{folder}/" };
            }
        }

        return site.Find("404.html") is { } page
            ? new SiteAnswer(StatusCodes.Status404NotFound, ContentTypes.Of("404.html"), page)
            : Text(StatusCodes.Status404NotFound, "There is no such page.");
    }

    /// <summary>A sentence for people and programs.</summary>
    public static SiteAnswer Text(int status, string sentence) =>
        new(status, ContentTypes.Of(".txt"), System.Text.Encoding.UTF8.GetBytes($"{sentence}\n"));
}
