using Playbook.Coaching.Blocks;
using Playbook.Coaching.Content;
using Playbook.Coaching.Layering;
using Playbook.Coaching.Packs;
using Playbook.Coaching.Questions.Import;
using Playbook.Coaching.Review;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Engine.Metadata;
using Playbook.Web.Links;
using Playbook.Web.Markdown;
using Playbook.Web.Templates;
using Playbook.Web.Themes;

namespace Playbook.Coaching.Build;

/// <summary>Every kind of finding that a build, a check or an import may make, for whoever lists or explains them.</summary>
public static class DiagnosticCatalogue
{
    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        .. new[]
        {
            FileDiagnostics.All, MetadataDiagnostics.All, LinkDiagnostics.All, MarkdownDiagnostics.All,
            TemplateDiagnostics.All, ThemeDiagnostics.All, BlockDiagnostics.All, LayeringDiagnostics.All,
            ContentDiagnostics.All, PackDiagnostics.All, OutputDiagnostics.All, ReviewDiagnostics.All,
            ImportDiagnostics.All,
        }.SelectMany(descriptors => descriptors).OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal),
    ];
}
