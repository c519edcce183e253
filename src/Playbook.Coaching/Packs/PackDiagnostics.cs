using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Packs;

/// <summary>Findings about packs.</summary>
public static class PackDiagnostics
{
    /// <summary>The section of a pack is no folder with pages.</summary>
    public static readonly DiagnosticDescriptor UnknownSection = new("PB1651", Severity.Error, "Unknown section");

    /// <summary>A pack that names no pages.</summary>
    public static readonly DiagnosticDescriptor EmptyPack = new("PB1652", Severity.Error, "Pack without pages");

    /// <summary>A pack with more pages than anybody prints.</summary>
    public static readonly DiagnosticDescriptor LargePack = new("PB1653", Severity.Error, "Pack with too many pages");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [UnknownSection, EmptyPack, LargePack];
}
