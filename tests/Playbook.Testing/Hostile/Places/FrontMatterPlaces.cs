using static Playbook.Testing.Hostile.HostilePlaces;

namespace Playbook.Testing.Hostile;

/// <summary>Names of files and folders, and the front matter of a page.</summary>
internal static class FrontMatterPlaces
{
    public static readonly Place[] All =
    [
        new("the name of a file", "addresses in links, menus, sitemap.xml; a title", (draft, snippet, number) =>
            draft.Body(PageOf(snippet, number), $"Words about {number}.")),
        new("the name of a file without a title", "title, addresses", (draft, snippet, number) =>
            Sometimes(number, () => draft.Body($"names/{number} {FileName(snippet)}.md", "Words."))),
        new("the name of a folder", "menus, breadcrumbs, a listing", (draft, snippet, number) =>
            Sometimes(number, () => draft.Body($"names/{number} {FileName(snippet)}/deep.md", "Words."))),
        new("the name of a picture", "img.src", (draft, snippet, number) =>
        {
            draft.Plain($"guides/{number} {FileName(snippet)}.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
            draft.Body(PageOf(snippet, number), $"![Picture](<{Uri.EscapeDataString($"{number} {FileName(snippet)}.svg")}>)");
        }),
        new("title", "<title>, og:title, h1, menus, breadcrumbs, neighbours, listings, search", (draft, snippet, number) =>
            draft.Front(PageOf(snippet, number), "title", $"{number} {snippet.Text}")),
        new("description", "description, og:description, lead, listings, search", (draft, snippet, number) =>
            draft.Front(PageOf(snippet, number), "description", snippet.Text)),
        new("owner", "a paragraph", (draft, snippet, number) => draft.Front(PageOf(snippet, number), "owner", snippet.Text)),
        new("id", "data/*.json, targets of xref", (draft, snippet, number) => draft.Front(PageOf(snippet, number), "id", snippet.Line)),
        new("a tag", "links; h1, <title> and address of the page of the tag", (draft, snippet, number) =>
            draft.Front($"slugs/{number / 4}.md", "tags", snippet.Line)),
        new("a source of one line", "cite", (draft, snippet, number) =>
            draft.FrontItem(PageOf(snippet, number), "sources", HandbookDraft.Yaml(snippet.Text))),
        new("a source with its parts", "text, a.href", (draft, snippet, number) =>
            draft.FrontItem(PageOf(snippet, number), "sources", Source(HandbookDraft.Yaml(snippet.Text)))),
        new("an old address", "the address of a redirect", (draft, snippet, number) =>
        {
            draft.FrontItem(PageOf(snippet, number), "redirectFrom", HandbookDraft.Yaml(snippet.Text));
            draft.FrontItem(PageOf(snippet, number), "redirectFrom", HandbookDraft.Yaml($"old/{number}"));
        }),
        new("slug", "an address", (draft, snippet, number) => draft.Front($"slugs/{number / 4}.md", "slug", snippet.Text)),
        new("what a page serves and relates to", "links", (draft, snippet, number) =>
        {
            foreach (var key in new[] { "skills", "buckets", "related" })
            {
                draft.FrontItem(PageOf(snippet, number), key, HandbookDraft.Yaml(snippet.Line));
            }
        }),
        new("a value of the wrong type", "nothing", (draft, snippet, number) =>
        {
            draft.Front(PageOf(snippet, number), "reviewed", snippet.Text);
            draft.Front(PageOf(snippet, number), "order", snippet.Text);
        }),
    ];

    private static string Source(string yaml) => $"{{ title: {yaml}, author: {yaml}, url: {yaml} }}";

    private static void Sometimes(int number, Action put)
    {
        if (number % 8 == 0)
        {
            put();
        }
    }
}
