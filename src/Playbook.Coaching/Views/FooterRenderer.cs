using System.Collections.Concurrent;
using System.Text;
using Playbook.Coaching.Site;
using Playbook.Web.Links;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Views;

/// <summary>Renders the footer once for each depth of folders: all that differs between pages is the way to the site's root.</summary>
/// <param name="site">The planned site.</param>
public sealed class FooterRenderer(SiteMap site)
{
    private readonly ConcurrentDictionary<string, string> _byRoot = new(StringComparer.Ordinal);

    /// <summary>The footer, with links that start with what leads to the root; empty when the settings have none.</summary>
    public string Of(string root) => _byRoot.GetOrAdd(root, Render);

    private string Render(string root)
    {
        var html = new StringBuilder();
        new BodyWriter(html, link => Address(link, root)).Write(site.Identity.Footer);
        return html.ToString().TrimEnd();
    }

    private string? Address(MarkdownLink link, string root) => site.Handbook.Links.Resolve(link) switch
    {
        InternalTarget target => root + target.Address.Encoded() + target.Suffix,
        ExternalTarget target => link.IsImage ? null : target.Url,
        _ => null,
    };
}
