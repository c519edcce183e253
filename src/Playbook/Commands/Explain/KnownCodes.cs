using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Web.Markdown;

namespace Playbook.Commands.Explain;

/// <summary>Every kind of finding there is. A new class of descriptors is added here.</summary>
internal static class KnownCodes
{
    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        .. new[] { FileDiagnostics.All, MarkdownDiagnostics.All }
            .SelectMany(kinds => kinds)
            .OrderBy(kind => kind.Code, StringComparer.Ordinal),
    ];
}
