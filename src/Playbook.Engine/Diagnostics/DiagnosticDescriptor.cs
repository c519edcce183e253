namespace Playbook.Engine.Diagnostics;

/// <summary>One kind of finding: the stable code that authors look up, silence or fail on.</summary>
/// <param name="Code">Stable code such as <c>PB1203</c>; never reused for another meaning.</param>
/// <param name="Severity">Severity unless a setting changes it.</param>
/// <param name="Title">What is wrong, in a few words, without the particulars of one finding.</param>
/// <param name="Setting">Name of the setting that may lower or raise the severity (<c>links</c>), or null.</param>
public sealed record DiagnosticDescriptor(string Code, Severity Severity, string Title, string? Setting = null)
{
    /// <summary>A finding of this kind.</summary>
    /// <param name="location">Where it is, or null when it belongs to no file.</param>
    /// <param name="message">What is wrong here, naming what was found.</param>
    /// <param name="expected">What would have been right, or null.</param>
    /// <param name="suggestion">What to do, typically "Did you mean …?", or null.</param>
    public Diagnostic At(SourceLocation? location, string message, string? expected = null, string? suggestion = null) =>
        new(this, Severity, location, message, expected, suggestion);
}
