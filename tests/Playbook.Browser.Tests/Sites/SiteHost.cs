namespace Playbook.Browser.Tests.Sites;

/// <summary>The ways a visitor reaches a site.</summary>
public enum SiteHost
{
    /// <summary>A static host that honours <c>_headers</c>, below a sub-path.</summary>
    Http,

    /// <summary>A folder on the visitor's disk: no headers, no origin, no fetch.</summary>
    File,
}
