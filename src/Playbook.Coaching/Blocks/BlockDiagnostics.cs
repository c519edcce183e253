using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Blocks;

/// <summary>Findings about response blocks and asides.</summary>
public static class BlockDiagnostics
{
    /// <summary>A container whose name means nothing.</summary>
    public static readonly DiagnosticDescriptor UnknownBlock = new("PB1306", Severity.Error, "Unknown block");

    /// <summary>A response block without an id.</summary>
    public static readonly DiagnosticDescriptor MissingId = new("PB1307", Severity.Error, "Response block without an id");

    /// <summary>A choice or checklist without items.</summary>
    public static readonly DiagnosticDescriptor MissingOptions = new("PB1308", Severity.Error, "Block without options");

    /// <summary>A number in a block, a step or front matter that cannot be used.</summary>
    public static readonly DiagnosticDescriptor OutOfRange = new("PB1309", Severity.Error, "Number out of range");

    /// <summary>A block that pulls questions finds none.</summary>
    public static readonly DiagnosticDescriptor NoQuestions = new("PB1310", Severity.Warning, "No question matches");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [UnknownBlock, MissingId, MissingOptions, OutOfRange, NoQuestions];
}
