using Playbook.Coaching.Content;
using Playbook.Coaching.Graph;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Engine.Metadata;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Packs;

/// <summary>Decides which packs there are, which pages each holds and where it is written.</summary>
/// <param name="planner">Knows the addresses that are taken.</param>
/// <param name="leftOut">What is no part of the site.</param>
/// <param name="diagnostics">Where findings go.</param>
public sealed class PackPlanner(AddressPlanner planner, LeftOut leftOut, DiagnosticBag diagnostics)
{
    /// <summary>The packs of the settings as they are written, then those that pages ask for, in the order of the pages.</summary>
    /// <param name="definitions">The packs of the settings.</param>
    /// <param name="pages">The pages with their addresses, by path.</param>
    /// <param name="ordered">The same pages in the order in which they are listed.</param>
    public IReadOnlyList<Pack> Plan(IReadOnlyList<PackDefinition> definitions, IReadOnlyList<Page> pages, IReadOnlyList<Page> ordered)
    {
        var named = new PackPages(pages, leftOut, diagnostics);
        var sections = new PackSections(ordered);
        List<Draft> drafts =
        [
            .. definitions.Select(definition => Read(definition, named, sections)),
            .. ordered.Where(page => page.Metadata.Pack.Count > 0).Select(page => Read(page, named)),
        ];
        drafts.RemoveAll(draft => draft.Pages.Count == 0 || IsTooLarge(draft));
        return [.. drafts.Select(Place).OfType<Pack>()];
    }

    private Draft Read(PackDefinition definition, PackPages named, PackSections sections)
    {
        var pages = definition.Pages.Select(named.Find).OfType<Page>().ToList();
        var links = pages.Select(page => page.Address).ToHashSet();
        if (definition.Section is { } section)
        {
            var folder = section.Value.Trim('/');
            links.Add(PackSections.IndexOf(folder));
            pages.AddRange(Section(folder, section, sections));
        }
        else if (definition.Pages.Count == 0)
        {
            diagnostics.Add(PackDiagnostics.EmptyPack.At(
                definition.Id.Location, $"The pack '{definition.Id.Value}' has no pages.", "'pages', a list of ids or paths, or 'section', a folder"));
        }

        return new Draft(definition.Id, definition.Title, definition.Description, [.. pages.DistinctBy(one => one.Address)], links);
    }

    private IReadOnlyList<Page> Section(string folder, Located<string> section, PackSections sections)
    {
        var pages = sections.In(folder);
        if (pages.Count == 0 && !leftOut.Sources.Any(path => path.Value.StartsWith(folder + "/", StringComparison.Ordinal)))
        {
            diagnostics.Add(PackDiagnostics.UnknownSection.At(
                section.Location, $"There are no pages in '{folder}'.", "a folder of the handbook", DidYouMean.Suggest(folder, sections.Folders)));
        }

        return pages;
    }

    /// <summary>The pack that a page asks for; one without any other page is none.</summary>
    private static Draft Read(Page page, PackPages named)
    {
        var others = page.Metadata.Pack.Select(named.Find).OfType<Page>().Where(other => other.Address != page.Address).DistinctBy(other => other.Address).ToList();
        IReadOnlyList<Page> pages = others.Count == 0 ? [] : [page, .. others];
        var id = new Located<string>(page.Id, page.Metadata.Pack[0].Location);
        return new Draft(id, page.Title, page.Content.Heading.Description, pages, pages.Select(one => one.Address).ToHashSet());
    }

    private bool IsTooLarge(Draft draft)
    {
        if (draft.Pages.Count <= Pack.MostPages)
        {
            return false;
        }

        diagnostics.Add(PackDiagnostics.LargePack.At(
            draft.Id.Location,
            FormattableString.Invariant($"The pack '{draft.Id.Value}' has {draft.Pages.Count} pages."),
            FormattableString.Invariant($"at most {Pack.MostPages}; a folder inside the section makes a smaller pack")));
        return true;
    }

    private Pack? Place(Draft draft)
    {
        var address = new UrlPath($"{Pack.Folder}/{Slugger.Slug(draft.Id.Value)}.html");
        if (address == Pack.Index)
        {
            planner.ReportTaken(address, "the list of all packs", draft.Id.Location);
            return null;
        }

        if (!planner.TryTakeAsked(address, $"the pack '{draft.Id.Value}'", draft.Id.Location))
        {
            return null;
        }

        var anchors = new Slugger();
        return new Pack(
            draft.Title,
            draft.Description,
            address,
            [.. draft.Pages.Select(page => new PackEntry(page, anchors.Next(page.Id)))],
            draft.LinkedFrom);
    }

    /// <summary>A pack without an address.</summary>
    private sealed record Draft(Located<string> Id, string Title, string? Description, IReadOnlyList<Page> Pages, IReadOnlySet<UrlPath> LinkedFrom);
}
