using System.Collections.Frozen;
using Playbook.Coaching.Content;
using Playbook.Engine.Files;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Packs;

/// <summary>Pages that are printed together, as one page with its own contents.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Description">One sentence about it, or null.</param>
/// <param name="Address">Where it is written.</param>
/// <param name="Entries">Its pages in the order in which they are printed; never empty.</param>
/// <param name="LinkedFrom">Pages that lead to it: those that were named for it, and the index of a section that it holds whole.</param>
public sealed record Pack(
    string Title, string? Description, UrlPath Address, IReadOnlyList<PackEntry> Entries, IReadOnlySet<UrlPath> LinkedFrom)
{
    /// <summary>The folder of all packs.</summary>
    public const string Folder = "packs";

    /// <summary>The most pages of a pack: more are no pack, and take long to load.</summary>
    public const int MostPages = 100;

    private readonly FrozenDictionary<UrlPath, PackEntry> _entries = Entries.ToFrozenDictionary(entry => entry.Page.Address);

    /// <summary>The page that lists all packs.</summary>
    public static UrlPath Index { get; } = new($"{Folder}/index.html");

    /// <summary>The page of an address, or null when it is not in the pack.</summary>
    public PackEntry? EntryAt(UrlPath page) => _entries.GetValueOrDefault(page);
}

/// <summary>A page in a pack.</summary>
/// <param name="Page">The page.</param>
/// <param name="Anchor">The id of its place in the pack; made of letters, digits, hyphens and underscores.</param>
public sealed record PackEntry(Page Page, string Anchor)
{
    /// <summary>
    /// How the page stands in the pack. No anchor has a full stop, so that ids of two pages never meet. A pack has one
    /// first heading, its own title: below it come the titles of the pages, and below each of them what the page holds.
    /// Whoever moves by headings finds every page at the second level, as in the contents.
    /// </summary>
    public BodyPlace Place { get; } = new(Anchor + ".", Depth: 1);
}
