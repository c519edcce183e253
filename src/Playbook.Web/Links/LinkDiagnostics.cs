using Playbook.Engine.Diagnostics;

namespace Playbook.Web.Links;

/// <summary>Findings about links and addresses. The setting <c>links</c> lowers those that other people's files are full of.</summary>
public static class LinkDiagnostics
{
    /// <summary>A link to a file that is not there.</summary>
    public static readonly DiagnosticDescriptor BrokenLink = new("PB1201", Severity.Error, "Broken link", "links");

    /// <summary>A link to a place that its page does not have.</summary>
    public static readonly DiagnosticDescriptor BrokenAnchor = new("PB1202", Severity.Error, "Broken anchor", "links");

    /// <summary>An <c>xref:</c> to an id that no page has.</summary>
    public static readonly DiagnosticDescriptor UnknownXref = new("PB1203", Severity.Error, "Unknown xref", "links");

    /// <summary>A picture that is not there.</summary>
    public static readonly DiagnosticDescriptor MissingImage = new("PB1204", Severity.Error, "Missing image", "links");

    /// <summary>An <c>xref:</c> to an id that several pages have by their file name.</summary>
    public static readonly DiagnosticDescriptor AmbiguousXref = new("PB1205", Severity.Error, "Ambiguous xref", "links");

    /// <summary>A link scheme that could run something.</summary>
    public static readonly DiagnosticDescriptor ForbiddenScheme = new("PB1206", Severity.Error, "Link scheme not allowed");

    /// <summary>Two pages or files would be written to the same address.</summary>
    public static readonly DiagnosticDescriptor DuplicateAddress = new("PB1207", Severity.Error, "Address used twice");

    /// <summary>A <c>slug</c> or <c>redirectFrom</c> that is no address inside the site.</summary>
    public static readonly DiagnosticDescriptor InvalidAddress = new("PB1208", Severity.Error, "Invalid address");

    /// <summary>A picture on another site, which the pages' security policy does not load.</summary>
    public static readonly DiagnosticDescriptor OutsideImage = new("PB1209", Severity.Hint, "Image on another site");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        BrokenLink, BrokenAnchor, UnknownXref, MissingImage, AmbiguousXref, ForbiddenScheme, DuplicateAddress,
        InvalidAddress, OutsideImage,
    ];
}
