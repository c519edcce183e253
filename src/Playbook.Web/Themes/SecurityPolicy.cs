namespace Playbook.Web.Themes;

/// <summary>
/// What a page of the site may load and do: its own files, nothing else. There are two forms, because browsers log an
/// error for <c>frame-ancestors</c> in a <c>meta</c> element.
/// </summary>
public static class SecurityPolicy
{
    /// <summary>For a <c>meta</c> element, on hosts that set no headers and from a folder.</summary>
    public const string Meta =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'none'; base-uri 'none'; form-action 'none'";

    /// <summary>For the header of the same name.</summary>
    public const string Header = Meta + "; frame-ancestors 'none'";
}
