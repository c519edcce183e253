using Playbook.Coaching.Blocks;
using Playbook.Coaching.Content;
using Playbook.Coaching.Views;
using Playbook.Web.Templates;

namespace Playbook.Coaching.Build;

/// <summary>The templates that the program asks a theme for.</summary>
public static class ThemeTemplates
{
    /// <summary>A layout for each kind and each generated page, a partial for each block and each sort of section.</summary>
    public static TemplateNames Names { get; } = new(
        Kinds.All.Select(definition => definition.Name)
            .Concat(["page", "home", "index", "bucket", "pack", "tag", "tags", "search", "workbook", "assess", "compare", "define", "question-bank", "not-found", "redirect"])
            .ToHashSet(StringComparer.Ordinal),
        BlockRegistry.All.Select(definition => definition.Template)
            .Concat(SectionPart.Templates)
            .Concat(["navigation", "question"])
            .ToHashSet(StringComparer.Ordinal));
}
