using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Web.Themes;

namespace Playbook.Web.Templates;

/// <summary>Finds template files of upper layers that change nothing, most often because of a slip in the name.</summary>
/// <param name="overlay">The layered input.</param>
/// <param name="layouts">Names of layouts that the program asks for.</param>
/// <param name="partials">Names of partials that the program or a template asks for; null when a template asks for names that only a page tells.</param>
internal sealed class TemplateOverrides(Overlay overlay, IReadOnlySet<string> layouts, IReadOnlySet<string>? partials)
{
    /// <summary>Reports every such file. The lowest layer that has templates is the theme, which may hold spare ones.</summary>
    public void Check(DiagnosticBag diagnostics)
    {
        var files = overlay.Files.Where(file => TemplateSet.FolderOf(file.Path) is not null).ToList();
        var theme = files.Count == 0 ? 0 : files.Min(file => LowestLayer(file.Path));
        foreach (var file in files.Where(file => LowestLayer(file.Path) > theme))
        {
            var isLayout = TemplateSet.FolderOf(file.Path) == TemplateSet.LayoutFolder;
            if ((isLayout ? layouts : partials) is { } used && Describe(file, isLayout, used) is { } diagnostic)
            {
                diagnostics.Add(diagnostic);
            }
        }
    }

    private int LowestLayer(SourcePath path) => overlay.Layers(path)[^1].Layer;

    private static Diagnostic? Describe(InputFile file, bool isLayout, IReadOnlySet<string> used)
    {
        var name = TemplateSet.NameOf(file.Path);
        if (file.Path.Extension != TemplateSet.Extension)
        {
            return used.Contains(name)
                ? ThemeDiagnostics.MatchesNothing.At(file.At(), $"'{file.Path}' matches nothing.", $"a name that ends in '{TemplateSet.Extension}'")
                : null;
        }

        var reason = isLayout ? $"no page has the layout '{name}'" : $"no template uses the partial '{name}'";
        return used.Contains(name)
            ? null
            : ThemeDiagnostics.MatchesNothing.At(file.At(), $"'{file.Path}' matches nothing: {reason}.", null, DidYouMean.Suggest(name, used));
    }
}
