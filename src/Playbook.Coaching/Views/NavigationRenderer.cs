using System.Collections.Concurrent;
using Playbook.Coaching.Site;
using Playbook.Engine.Files;
using Playbook.Web.Templates;

namespace Playbook.Coaching.Views;

/// <summary>
/// Renders the menu of a section once for each folder rather than once for each page: pages of one folder share every
/// address in it, and only the mark of the current page differs.
/// </summary>
/// <param name="templates">The theme's templates.</param>
public sealed class NavigationRenderer(TemplateSet templates)
{
    /// <summary>Longer folders are shown in parts, so that the menu of a page does not grow with the handbook.</summary>
    private const int PartSize = 60;

    private const char MarkStart = '\uE002';
    private const char MarkEnd = '\uE003';

    private readonly ConcurrentDictionary<(UrlPath Folder, int Part), Lazy<string>> _menus = new();

    /// <summary>The menu for a page.</summary>
    public string Render(NavigationNode node)
    {
        var folder = node.IsFolder ? node : node.Parent ?? node;
        var part = node == folder ? 0 : node.Index / PartSize;
        var menu = _menus.GetOrAdd((folder.Address, part), _ => new Lazy<string>(() => RenderMenu(folder, part))).Value;
        return Mark(menu, node.Address);
    }

    private string RenderMenu(NavigationNode folder, int part)
    {
        var open = folder.Ancestors.Append(folder).ToHashSet();
        var top = folder.Ancestors.FirstOrDefault() ?? folder;
        return templates.RenderPartial("navigation", Item(top, folder, open, part));
    }

    private static NavigationItemView Item(
        NavigationNode node, NavigationNode folder, HashSet<NavigationNode> open, int part) => new(
            node.Title,
            folder.Address.RelativeTo(node.Address),
            $"{MarkStart}{node.Address.Value}{MarkEnd}",
            open.Contains(node) ? [.. Visible(node, folder, open, part).Select(child => Item(child, folder, open, part))] : [],
            open.Contains(node) && node.Children.Count > PartSize);

    private static IEnumerable<NavigationNode> Visible(
        NavigationNode node, NavigationNode folder, HashSet<NavigationNode> open, int part)
    {
        var shown = node == folder ? part : (node.Children.FirstOrDefault(open.Contains)?.Index ?? 0) / PartSize;
        return node.Children.Skip(shown * PartSize).Take(PartSize);
    }

    /// <summary>Takes the marks out, and puts <c>aria-current</c> in the place of one.</summary>
    private static string Mark(string menu, UrlPath current)
    {
        var html = new System.Text.StringBuilder(menu.Length);
        var rest = menu.AsSpan();
        for (var mark = rest.IndexOf(MarkStart); mark >= 0; mark = rest.IndexOf(MarkStart))
        {
            var end = rest.IndexOf(MarkEnd);
            html.Append(rest[..mark]);
            if (rest[(mark + 1)..end].SequenceEqual(current.Value))
            {
                html.Append(" aria-current=\"page\"");
            }

            rest = rest[(end + 1)..];
        }

        return html.Append(rest).ToString();
    }
}

/// <summary>What the partial <c>navigation</c> is given.</summary>
/// <param name="Title">Title of the page.</param>
/// <param name="Url">Its address.</param>
/// <param name="CurrentMark">Stands, unescaped, where <c>aria-current</c> belongs in the link.</param>
/// <param name="Children">The pages below it that are shown.</param>
/// <param name="HasMore">Whether there are more than are shown; its own page lists them all.</param>
public sealed record NavigationItemView(
    string Title, string Url, string CurrentMark, IReadOnlyList<NavigationItemView> Children, bool HasMore);
