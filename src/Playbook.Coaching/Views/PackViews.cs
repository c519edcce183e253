using Playbook.Coaching.Content;
using Playbook.Coaching.Packs;

namespace Playbook.Coaching.Views;

/// <summary>Makes the view of a pack and of the pages in it.</summary>
/// <param name="pack">The pack.</param>
/// <param name="context">Its page.</param>
public sealed class PackViews(Pack pack, PageContext context)
{
    /// <summary>The pages in order, each with the layout of its kind and what that is given.</summary>
    public IReadOnlyList<(string Layout, object Model)> Pages { get; } =
        [.. pack.Entries.Select(entry => (LayoutOf(entry), new ContentViews(context.InPack(pack, entry)).Of(entry.Page)))];

    /// <summary>The view of the whole, its pages still without their content.</summary>
    public PackView Whole { get; } = new(pack.Title, pack.Description, [.. pack.Entries.Select(entry => Part(entry, context))]);

    /// <summary>The view of the whole, the pages filled in.</summary>
    public PackView Filled() =>
        Whole with { Pages = [.. Whole.Pages.Zip(Pages, (page, part) => page with { Html = context.Templates.Render(part.Layout, part.Model) })] };

    private static PackedPageView Part(PackEntry entry, PageContext context) => new(
        entry.Anchor,
        entry.Page.Title,
        LayoutOf(entry),
        context.Handbook.BucketOf(entry.Page) is { } bucket ? context.Handbook.NumberOf(bucket) : null,
        context.Url(entry.Page.Address),
        Html: "");

    /// <summary>That of its kind, also for a home page, which shows more than its words.</summary>
    private static string LayoutOf(PackEntry entry) => Kinds.Of(entry.Page.Kind).Name;
}
