using Playbook.Engine.Files;

namespace Playbook.Coaching.Site;

/// <summary>A page in the site's tree: folders are their index pages.</summary>
/// <param name="Title">Its title in menus.</param>
/// <param name="Address">Its address.</param>
/// <param name="Order">Its place among its neighbours.</param>
/// <param name="IsFolder">Whether it stands for a folder.</param>
/// <param name="Kind">Name of its kind (<c>skill</c>, <c>bucket</c>); null for the home page and plain folders.</param>
public sealed record NavigationNode(string Title, UrlPath Address, int Order, bool IsFolder, string? Kind)
{
    /// <summary>The folder it lies in; null for the home page.</summary>
    public NavigationNode? Parent { get; private set; }

    /// <summary>What lies in it, in order; empty for a page.</summary>
    public IReadOnlyList<NavigationNode> Children { get; private set; } = [];

    /// <summary>Its place among its parent's children.</summary>
    public int Index { get; private set; }

    /// <summary>From the section it belongs to down to its folder, the home page left out.</summary>
    public IEnumerable<NavigationNode> Ancestors =>
        Parent is null or { Parent: null } ? [] : Parent.Ancestors.Append(Parent);

    /// <summary>How many pages lie below it, folders' own pages left out.</summary>
    public int PageCount => Children.Sum(child => child.IsFolder ? child.PageCount : 1);

    internal void Adopt(IEnumerable<NavigationNode> children)
    {
        Children =
        [
            .. children
                .OrderBy(child => child.Order)
                .ThenBy(child => child.Title, StringComparer.OrdinalIgnoreCase)
                .ThenBy(child => child.Address),
        ];
        for (var i = 0; i < Children.Count; i++)
        {
            Children[i].Parent = this;
            Children[i].Index = i;
        }
    }
}
