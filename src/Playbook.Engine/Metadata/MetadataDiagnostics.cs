using Playbook.Engine.Diagnostics;

namespace Playbook.Engine.Metadata;

/// <summary>What can be wrong with front matter, directory metadata and settings: PB1101 to PB1108.</summary>
public static class MetadataDiagnostics
{
    /// <summary>A file opens front matter with <c>---</c> and never closes it.</summary>
    public static DiagnosticDescriptor UnclosedFrontMatter { get; } =
        new("PB1101", Severity.Error, "Front matter is not closed");

    /// <summary>
    /// The text is not YAML, or not the part of YAML that is understood here. A warning where it is YAML, and yet
    /// probably not what was meant.
    /// </summary>
    public static DiagnosticDescriptor MalformedYaml { get; } = new("PB1102", Severity.Error, "YAML is malformed");

    /// <summary>A key that nothing reads: a typing error, or another tool's.</summary>
    public static DiagnosticDescriptor UnknownKey { get; } = new("PB1103", Severity.Warning, "A key is unknown");

    /// <summary>A value of another type than the key's.</summary>
    public static DiagnosticDescriptor WrongType { get; } = new("PB1104", Severity.Error, "A value has the wrong type");

    /// <summary>A value that is not one of the few that the key takes.</summary>
    public static DiagnosticDescriptor UnknownValue { get; } = new("PB1105", Severity.Error, "A value is unknown");

    /// <summary>A key that must be there is not, or says nothing.</summary>
    public static DiagnosticDescriptor MissingKey { get; } = new("PB1106", Severity.Error, "A key is missing");

    /// <summary>A key stands twice in one map.</summary>
    public static DiagnosticDescriptor DuplicateKey { get; } = new("PB1107", Severity.Error, "A key is given twice");

    /// <summary>More nesting, more values or more text than is read.</summary>
    public static DiagnosticDescriptor TooLarge { get; } = new("PB1108", Severity.Error, "Metadata is too deep or too large");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        UnclosedFrontMatter, MalformedYaml, UnknownKey, WrongType, UnknownValue, MissingKey, DuplicateKey, TooLarge,
    ];
}
