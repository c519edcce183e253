namespace Playbook.Engine.Diagnostics;

/// <summary>One finding about an author's input.</summary>
/// <param name="Descriptor">The kind of finding.</param>
/// <param name="Severity">Severity in this run.</param>
/// <param name="Location">Where, or null when the finding belongs to no file.</param>
/// <param name="Message">What is wrong, naming what was found.</param>
/// <param name="Expected">What would have been right, or null.</param>
/// <param name="Suggestion">What to do about it, or null.</param>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor,
    Severity Severity,
    SourceLocation? Location,
    string Message,
    string? Expected = null,
    string? Suggestion = null)
{
    /// <summary>Stable code such as <c>PB1203</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>Message, expectation and suggestion as one line of prose.</summary>
    public string Text
    {
        get
        {
            var text = Message;
            if (Expected is not null)
            {
                text += $" Expected {Expected}.";
            }

            return Suggestion is null ? text : $"{text} {Suggestion}";
        }
    }

    /// <summary><c>path(line,col): error PB1203: message</c>.</summary>
    public override string ToString()
    {
        var severity = Severity.ToString().ToLowerInvariant();
        return Location is null ? $"{severity} {Code}: {Text}" : $"{Location}: {severity} {Code}: {Text}";
    }
}
