using Playbook.Coaching.Content;
using Playbook.Coaching.Graph;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Engine.Metadata;

namespace Playbook.Coaching.Packs;

/// <summary>Finds the pages that authors name for packs, and reports what names none. What is left out by choice is left out of packs too.</summary>
/// <param name="pages">All pages.</param>
/// <param name="leftOut">What is no part of the site.</param>
/// <param name="diagnostics">Where findings go.</param>
internal sealed class PackPages(IReadOnlyList<Page> pages, LeftOut leftOut, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Page> _byPath = pages.ToDictionary(page => page.Source.Value, StringComparer.Ordinal);
    private readonly ILookup<string, Page> _byId = pages.ToLookup(page => page.Id, StringComparer.Ordinal);
    private readonly HashSet<SourcePath> _hidden = [.. leftOut.Sources];

    /// <summary>The page of a name: its id, or its path from the top of the input. Null when there is none.</summary>
    public Page? Find(Located<string> name) => IsPath(name.Value) ? ByPath(name) : ById(name);

    private static bool IsPath(string name) =>
        name.Contains('/', StringComparison.Ordinal) || name.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private Page? ByPath(Located<string> name)
    {
        var path = name.Value.Trim('/');
        if (_byPath.TryGetValue(path, out var page) || _hidden.Contains(new SourcePath(path)))
        {
            return page;
        }

        ReportUnknown(name, $"There is no page '{path}'.", "a path from the top of the input", DidYouMean.Suggest(path, _byPath.Keys));
        return null;
    }

    private Page? ById(Located<string> name)
    {
        // An id that was chosen wins over those made of file names.
        List<Page> found = [.. _byId[name.Value]];
        found = found.Exists(page => page.Metadata.Id is not null) ? [.. found.Where(page => page.Metadata.Id is not null)] : found;
        if (found.Count == 0 && !leftOut.Names.Contains(name.Value))
        {
            ReportUnknown(name, $"There is no page '{name.Value}'.", null, DidYouMean.Suggest(name.Value, _byId.Select(group => group.Key)));
        }
        else if (found.Count > 1)
        {
            var paths = found.Select(page => $"'{page.Source}'");
            ReportUnknown(name, $"'{name.Value}' could be {string.Join(" or ", paths)}.", "the path of one of them", null);
        }

        return found.Count == 1 ? found[0] : null;
    }

    private void ReportUnknown(Located<string> name, string problem, string? expected, string? suggestion) =>
        diagnostics.Add(ContentDiagnostics.UnknownPage.At(name.Location, problem, expected, suggestion));
}
