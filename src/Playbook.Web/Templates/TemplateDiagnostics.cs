using Playbook.Engine.Diagnostics;

namespace Playbook.Web.Templates;

/// <summary>Findings about templates.</summary>
public static class TemplateDiagnostics
{
    /// <summary>A template cannot be read: a tag or a block is not closed, or lacks what it needs.</summary>
    public static readonly DiagnosticDescriptor Syntax = new("PB1401", Severity.Error, "Template cannot be read");

    /// <summary>A template asks for a partial that no layer has.</summary>
    public static readonly DiagnosticDescriptor UnknownPartial = new("PB1402", Severity.Error, "Unknown partial");

    /// <summary>A template asks for a text that the strings do not have.</summary>
    public static readonly DiagnosticDescriptor UnknownString = new("PB1403", Severity.Error, "Unknown string key");

    /// <summary>A template names a helper or property that is not there, or fails in another way while a page is written.</summary>
    public static readonly DiagnosticDescriptor CannotRender = new("PB1404", Severity.Error, "Template cannot be rendered");

    /// <summary>No layer has a layout or partial that the program needs.</summary>
    public static readonly DiagnosticDescriptor MissingTemplate = new("PB1405", Severity.Error, "Missing template");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [Syntax, UnknownPartial, UnknownString, CannotRender, MissingTemplate];
}
