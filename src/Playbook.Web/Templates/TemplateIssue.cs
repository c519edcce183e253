using Playbook.Engine.Diagnostics;

namespace Playbook.Web.Templates;

/// <summary>A finding in a template's text, before its offset is turned into line and column.</summary>
/// <param name="Descriptor">The kind of finding.</param>
/// <param name="Offset">Where it starts.</param>
/// <param name="Length">How many characters it covers.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Expected">What would have been right, or null.</param>
/// <param name="Suggestion">What to do, or null.</param>
internal sealed record TemplateIssue(
    DiagnosticDescriptor Descriptor,
    int Offset,
    int Length,
    string Message,
    string? Expected = null,
    string? Suggestion = null);
