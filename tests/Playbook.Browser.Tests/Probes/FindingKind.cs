namespace Playbook.Browser.Tests.Probes;

/// <summary>What sort of thing went wrong in a page.</summary>
public enum FindingKind
{
    /// <summary>A console message that is an error, a warning or a failed assertion.</summary>
    Console,

    /// <summary>An exception that nothing caught, or a crash.</summary>
    PageError,

    /// <summary>The content security policy, in a header or in the page, stopped something.</summary>
    PolicyViolation,

    /// <summary>A request within the site failed, was answered with an error status or never ended.</summary>
    FailedRequest,

    /// <summary>A request went outside the site: to another origin, or above the site's own folder.</summary>
    LeftSite,

    /// <summary>The page names no icon that exists, so a browser with a window asks for one and logs the failure.</summary>
    NoIcon,
}
