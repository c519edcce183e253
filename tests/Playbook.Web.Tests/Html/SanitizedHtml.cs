using Playbook.Web.Html;

namespace Playbook.Web.Tests.Html;

/// <summary>Sanitises HTML literals, addresses and ids left as they are.</summary>
internal static class SanitizedHtml
{
    public static string Of(string html) => new HtmlSanitizer(link => link.Target, _ => true).Sanitize(html);

    public static IEnumerable<string> Removed(string html)
    {
        var sanitizer = new HtmlSanitizer(link => link.Target, _ => true);
        sanitizer.Sanitize(html);
        return sanitizer.Removed.OrderBy(entry => entry.Value).Select(entry => $"{entry.Value}: {entry.Key}");
    }
}
