using Playbook.Coaching.Content;
using Playbook.Coaching.Site;
using Playbook.Web.Themes;

namespace Playbook.Coaching.Views;

/// <summary>Makes what the heads of pages say.</summary>
/// <param name="site">The planned site.</param>
/// <param name="tokens">The theme's colours.</param>
public sealed class HeadViews(SiteMap site, ThemeTokens tokens)
{
    private readonly ColorToken? _header = tokens.Color("header");
    private readonly string _locale = Locale(site.Handbook.Settings.Language);

    /// <summary>The head of a page.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="isHome">Whether it is the home page.</param>
    public HeadView Of(string title, bool isHome) => new(
        isHome ? site.Handbook.Title : title,
        isHome ? "website" : "article",
        _locale,
        _header?.Light.Color.ToString(),
        _header?.Dark.Color.ToString());

    /// <summary>
    /// One sentence about a page: its own, else the first paragraph anywhere in it, else what the settings say about the
    /// handbook. Null rather than the title again, which tells nobody anything.
    /// </summary>
    public string? Description(SitePage page, string title)
    {
        var settings = site.Handbook.Settings;
        string?[] candidates = page switch
        {
            ContentSitePage { Page.Content: var content } =>
                [content.Heading.Description, PageHeading.Summary(content.Blocks), settings.Description],
            BucketSitePage { Entry.Bucket: var bucket } =>
                [bucket.Description, PageHeading.Summary(bucket.Introduction), settings.Description],
            PackSitePage { Pack: var pack } => [pack.Description, settings.Description],
            HomeSitePage => [settings.Description, PageHeading.Summary(site.Identity.Home?.Blocks ?? [])],
            _ => [settings.Description],
        };
        return Array.Find(candidates, text => !string.IsNullOrWhiteSpace(text) && !Repeats(text, title) && !Repeats(text, site.Handbook.Title));
    }

    private static bool Repeats(string text, string title) =>
        string.Equals(text.Trim().TrimEnd('.'), title.Trim().TrimEnd('.'), StringComparison.OrdinalIgnoreCase);

    /// <summary><c>de-AT</c> as <c>de_AT</c>; a script between the two has no place there.</summary>
    private static string Locale(string language)
    {
        var parts = language.Split('-', '_');
        var country = parts.Skip(1).FirstOrDefault(part => part.Length == 2 && part.All(char.IsAsciiLetter));
        var name = parts[0].ToLowerInvariant();
        return country is null ? name : $"{name}_{country.ToUpperInvariant()}";
    }
}
