using System.Text;

namespace Playbook.Browser.Tests.Theming;

/// <summary>A built site on disk, as a visitor finds it in a folder.</summary>
/// <param name="Root">The folder's address, ending in a slash.</param>
/// <param name="Files">Path from there to bytes.</param>
public sealed record ThemeSite(Uri Root, IReadOnlyDictionary<string, byte[]> Files)
{
    /// <summary>All pages that are read: no redirects, which hold nothing.</summary>
    public IEnumerable<string> Pages => Files
        .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)
            && !Encoding.UTF8.GetString(file.Value).Contains("http-equiv=\"refresh\"", StringComparison.OrdinalIgnoreCase))
        .Select(file => file.Key)
        .Order(StringComparer.Ordinal);

    /// <summary>One page of every kind and of every sort that is made, and whatever stands at the top, such as a search page.</summary>
    public IReadOnlyList<string> Samples =>
        [.. EveryKind.Written.Keys.Concat(EveryKind.Made).Union(Pages.Where(page => !page.Contains('/', StringComparison.Ordinal)))];
}
