using Playbook.Testing;

namespace Playbook.Coaching.Tests.Pages;

/// <summary>The pages of a built site.</summary>
internal static class SitePages
{
    /// <summary>Whether a file is a page with all that stands around one: neither the 404 page nor a redirect.</summary>
    public static bool IsOrdinaryPage(this BuiltSite site, string address) =>
        address.EndsWith(".html", StringComparison.Ordinal)
        && site[address].Contains("<body class=\"layout-", StringComparison.Ordinal);
}
