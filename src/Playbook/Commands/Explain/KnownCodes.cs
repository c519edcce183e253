using Playbook.Coaching.Blocks;
using Playbook.Coaching.Build;
using Playbook.Coaching.Content;
using Playbook.Coaching.Layering;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Engine.Metadata;
using Playbook.Web.Links;
using Playbook.Web.Markdown;
using Playbook.Web.Templates;
using Playbook.Web.Themes;

namespace Playbook.Commands.Explain;

/// <summary>Every kind of finding there is. A new class of descriptors is added here.</summary>
internal static class KnownCodes
{
    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        .. new[]
            {
                FileDiagnostics.All,
                MetadataDiagnostics.All,
                MarkdownDiagnostics.All,
                LinkDiagnostics.All,
                TemplateDiagnostics.All,
                ThemeDiagnostics.All,
                ContentDiagnostics.All,
                BlockDiagnostics.All,
                LayeringDiagnostics.All,
                OutputDiagnostics.All,
            }
            .SelectMany(kinds => kinds)
            .OrderBy(kind => kind.Code, StringComparer.Ordinal),
    ];
}
