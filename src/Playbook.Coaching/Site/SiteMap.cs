using Playbook.Coaching.Graph;
using Playbook.Coaching.Packs;
using Playbook.Engine.Documents;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Site;

/// <summary>The planned site: the handbook, its pages and their tree.</summary>
/// <param name="Handbook">The handbook.</param>
/// <param name="Pages">All pages to render, by address.</param>
/// <param name="Home">The root of the tree.</param>
/// <param name="Nodes">Every node of the tree by address.</param>
/// <param name="Tags">All tags by name.</param>
public sealed record SiteMap(
    Handbook Handbook,
    IReadOnlyList<SitePage> Pages,
    NavigationNode Home,
    IReadOnlyDictionary<UrlPath, NavigationNode> Nodes,
    IReadOnlyList<Tag> Tags) : Document("site")
{
    /// <summary>Logo, footer and home text of the settings.</summary>
    public required SiteIdentity Identity { get; init; }

    /// <summary>All packs in order.</summary>
    public IReadOnlyList<Pack> Packs { get; init; } = [];

    /// <summary>The page before and the page after, in reading order inside the section; null at its ends.</summary>
    public (NavigationNode? Previous, NavigationNode? Next) Neighbours(UrlPath address)
    {
        if (Nodes.GetValueOrDefault(address) is not { Parent: { } parent } node)
        {
            return (null, null);
        }

        var isSection = parent.Parent is null && node.IsFolder;
        var previous = isSection ? null
            : node.Index > 0 ? Last(parent.Children[node.Index - 1])
            : parent.Parent is null ? null : parent;
        return (previous, node.Children.Count > 0 ? node.Children[0] : After(node));
    }

    private static NavigationNode Last(NavigationNode node) => node.Children.Count == 0 ? node : Last(node.Children[^1]);

    private static NavigationNode? After(NavigationNode node)
    {
        if (node.Parent is not { } parent || (parent.Parent is null && node.IsFolder))
        {
            return null;
        }

        return node.Index + 1 < parent.Children.Count ? parent.Children[node.Index + 1] : After(parent);
    }
}
