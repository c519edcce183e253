using Playbook.Engine.Diagnostics;

namespace Playbook.Engine.Files;

/// <summary>The kinds of findings about reading input and placing output (PB10xx).</summary>
public static class FileDiagnostics
{
    /// <summary>A file or folder of the input is there but cannot be read.</summary>
    public static DiagnosticDescriptor UnreadableInput { get; } =
        new("PB1001", Severity.Error, "An input file cannot be read");

    /// <summary>The output is a file, or a folder with something in it that no build has made.</summary>
    public static DiagnosticDescriptor ForeignOutput { get; } =
        new("PB1002", Severity.Error, "The output folder holds something else");

    /// <summary>The output folder is an input folder, lies inside one or holds one.</summary>
    public static DiagnosticDescriptor OverlappingOutput { get; } =
        new("PB1003", Severity.Error, "The output and input folders overlap");

    /// <summary>The output cannot be created or written.</summary>
    public static DiagnosticDescriptor UnwritableOutput { get; } =
        new("PB1004", Severity.Error, "The output cannot be written");

    /// <summary>A symbolic link of the input leads out of its folder, to a folder, in a circle or nowhere.</summary>
    public static DiagnosticDescriptor LinkLeftOut { get; } =
        new("PB1005", Severity.Error, "A symbolic link is left out");

    /// <summary>A pipe, socket or device lies in the input.</summary>
    public static DiagnosticDescriptor NoFile { get; } =
        new("PB1006", Severity.Warning, "Something that is no file is left out");

    /// <summary>A file or folder of the input has a name that no page can have, or that another file has too.</summary>
    public static DiagnosticDescriptor UnusableName { get; } =
        new("PB1007", Severity.Error, "A file name cannot be used");

    /// <summary>Every kind of finding in this class.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [UnreadableInput, ForeignOutput, OverlappingOutput, UnwritableOutput, LinkLeftOut, NoFile, UnusableName];
}
