using System.Collections.Concurrent;
using System.Text;
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

    // Halves of surrogate pairs that stand alone: no text has them, so that none can be taken for a mark.
    private const char MarkStart = '\uDBFB';
    private const char MarkEnd = '\uDBFC';

    private readonly ConcurrentDictionary<(UrlPath Folder, int Part), Lazy<Menu>> _menus = new();

    /// <summary>The menu for a page.</summary>
    public string Render(NavigationNode node)
    {
        var folder = node.IsFolder ? node : node.Parent ?? node;
        var part = node == folder ? 0 : node.Index / PartSize;
        var menu = _menus.GetOrAdd((folder.Address, part), _ => new Lazy<Menu>(() => RenderMenu(folder, part))).Value;
        return menu.For(node.Address);
    }

    private Menu RenderMenu(NavigationNode folder, int part)
    {
        var open = folder.Ancestors.Append(folder).ToHashSet();
        var top = folder.Ancestors.FirstOrDefault() ?? folder;
        return Menu.Read(templates.RenderPartial("navigation", Item(top, folder, open, part)));
    }

    private static NavigationItemView Item(
        NavigationNode node, NavigationNode folder, HashSet<NavigationNode> open, int part) => new(
            Unmarked(node.Title),
            folder.Address.RelativeTo(node.Address),
            $"{MarkStart}{node.Address.Encoded()}{MarkEnd}",
            open.Contains(node) ? [.. Visible(node, folder, open, part).Select(child => Item(child, folder, open, part))] : [],
            open.Contains(node) && node.Children.Count > PartSize,
            node.Kind);

    private static IEnumerable<NavigationNode> Visible(
        NavigationNode node, NavigationNode folder, HashSet<NavigationNode> open, int part)
    {
        var shown = node == folder ? part : (node.Children.FirstOrDefault(open.Contains)?.Index ?? 0) / PartSize;
        return node.Children.Skip(shown * PartSize).Take(PartSize);
    }

    /// <summary>A title that cannot be taken for a mark: one made from a file's name may have broken characters.</summary>
    private static string Unmarked(string title) => title.Replace(MarkStart, '\uFFFD').Replace(MarkEnd, '\uFFFD');

    /// <summary>A menu without its marks.</summary>
    /// <param name="Html">The menu, no page in it marked.</param>
    /// <param name="Places">By the encoded address of a page, where <c>aria-current</c> belongs when it is the current one; the last place first.</param>
    private sealed record Menu(string Html, ILookup<string, int> Places)
    {
        /// <summary>Takes the marks out of a menu.</summary>
        public static Menu Read(string marked)
        {
            var html = new StringBuilder(marked.Length);
            var places = new Stack<(string Address, int Place)>();
            var rest = marked.AsSpan();
            for (var mark = rest.IndexOf(MarkStart); mark >= 0; mark = rest.IndexOf(MarkStart))
            {
                var end = rest.IndexOf(MarkEnd);
                html.Append(rest[..mark]);
                places.Push((rest[(mark + 1)..end].ToString(), html.Length));
                rest = rest[(end + 1)..];
            }

            return new Menu(html.Append(rest).ToString(), places.ToLookup(place => place.Address, place => place.Place, StringComparer.Ordinal));
        }

        /// <summary>The menu as it stands on a page.</summary>
        public string For(UrlPath current) =>
            Places[current.Encoded()].Aggregate(Html, (html, place) => html.Insert(place, " aria-current=\"page\""));
    }
}

/// <summary>What the partial <c>navigation</c> is given.</summary>
/// <param name="Title">Title of the page.</param>
/// <param name="Url">Its address.</param>
/// <param name="CurrentMark">Stands, unescaped, where <c>aria-current</c> belongs in the link.</param>
/// <param name="Children">The pages below it that are shown.</param>
/// <param name="HasMore">Whether there are more than are shown; its own page lists them all.</param>
/// <param name="Kind">Name of its kind, or null for a plain folder.</param>
public sealed record NavigationItemView(
    string Title, string Url, string CurrentMark, IReadOnlyList<NavigationItemView> Children, bool HasMore, string? Kind);
