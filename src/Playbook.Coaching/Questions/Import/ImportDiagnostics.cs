using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Questions.Import;

/// <summary>Findings about questions that are brought in from other files. An import gives them, a build does not.</summary>
public static class ImportDiagnostics
{
    /// <summary>A file to import is not there, is no text, or is broken.</summary>
    public static readonly DiagnosticDescriptor UnreadableSource = new("PB1901", Severity.Error, "A file to import cannot be read");

    /// <summary>A file to import in which no question is found.</summary>
    public static readonly DiagnosticDescriptor NoQuestions = new("PB1902", Severity.Error, "No question to import");

    /// <summary>A bank that cannot take the questions: its name belongs to something else, or its text stands in the way.</summary>
    public static readonly DiagnosticDescriptor UnusableBank = new("PB1903", Severity.Error, "A bank cannot take the questions");

    /// <summary>A value that says nothing in this handbook, such as an unknown skill.</summary>
    public static readonly DiagnosticDescriptor ValueLeftOut = new("PB1904", Severity.Warning, "A value was not taken over");

    /// <summary>A part of a file that a bank has no place for, or that nobody asked for: other columns, other languages.</summary>
    public static readonly DiagnosticDescriptor PartLeftOut = new("PB1905", Severity.Hint, "A part was not taken over");

    /// <summary>A question that is in the handbook already, in the same words or nearly.</summary>
    public static readonly DiagnosticDescriptor AlreadyThere = new("PB1906", Severity.Hint, "A question is there already");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [UnreadableSource, NoQuestions, UnusableBank, ValueLeftOut, PartLeftOut, AlreadyThere];
}
