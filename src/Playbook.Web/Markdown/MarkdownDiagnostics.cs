using Playbook.Engine.Diagnostics;

namespace Playbook.Web.Markdown;

/// <summary>Findings about Markdown itself.</summary>
public static class MarkdownDiagnostics
{
    /// <summary>A code fence or container that is never closed swallows the rest of the page.</summary>
    public static readonly DiagnosticDescriptor UnclosedFence = new("PB1301", Severity.Error, "Unclosed fence");

    /// <summary>Two things in one page have the same id.</summary>
    public static readonly DiagnosticDescriptor DuplicateAnchor = new("PB1302", Severity.Error, "Id used twice in a page");

    /// <summary>Braces that begin like attributes but cannot be read as such.</summary>
    public static readonly DiagnosticDescriptor MalformedAttributes = new("PB1303", Severity.Error, "Malformed attributes");

    /// <summary>The parser gave up, because of nesting that no reader could follow.</summary>
    public static readonly DiagnosticDescriptor CannotParse = new("PB1304", Severity.Error, "Markdown cannot be parsed");

    /// <summary>Raw HTML that is not on the list of allowed elements and attributes was left out.</summary>
    public static readonly DiagnosticDescriptor HtmlRemoved = new("PB1305", Severity.Hint, "Raw HTML left out");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [UnclosedFence, DuplicateAnchor, MalformedAttributes, CannotParse, HtmlRemoved];
}
