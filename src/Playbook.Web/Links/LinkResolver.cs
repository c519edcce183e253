using System.Text;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Web.Markdown;

namespace Playbook.Web.Links;

/// <summary>Finds what a link leads to. A pure function of the link and the index.</summary>
/// <param name="index">Everything that a link may lead to.</param>
public sealed class LinkResolver(SiteIndex index)
{
    private readonly Lazy<FileLookup> _files = new(() => new FileLookup(index.Files));
    private readonly Lazy<FileLookup> _images = new(() => new FileLookup(index.Assets));

    /// <summary>What a link leads to.</summary>
    public LinkTarget Resolve(MarkdownLink link)
    {
        var target = LinkSchemes.AsRead(link.Target);
        var scheme = LinkSchemes.Of(target);
        return scheme switch
        {
            "xref" when link.IsImage => Broken(link, target, () => "An image is named by its path."),
            "xref" => ResolveXref(link, target["xref:".Length..]),
            null when target.StartsWith("//", StringComparison.Ordinal) => new ExternalTarget(target),
            null => ResolvePath(link, target),
            _ when LinkSchemes.IsAllowed(scheme) => new ExternalTarget(target),
            _ => new BrokenTarget(() => LinkDiagnostics.ForbiddenScheme.At(
                link.Location, $"Links with '{scheme}:' are not allowed.", "http, https, mailto, tel, ftp, xref or a relative path")),
        };
    }

    private LinkTarget ResolveXref(MarkdownLink link, string name)
    {
        var (path, anchor) = SplitAnchor(name);
        var id = Uri.UnescapeDataString(path);
        var targets = index.Xref(id);
        if (targets.Count == 0 && index.IsHiddenId(id))
        {
            return new HiddenTarget();
        }

        if (targets.Count == 0)
        {
            return new BrokenTarget(() => LinkDiagnostics.UnknownXref.At(
                link.Location, $"No page has the id '{id}'.", suggestion: DidYouMean.Suggest(id, index.Ids)));
        }

        if (targets.Count > 1)
        {
            return new BrokenTarget(() => LinkDiagnostics.AmbiguousXref.At(
                link.Location,
                $"The id '{id}' could be {string.Join(" or ", targets.Select(target => target.Address.Value).Order(StringComparer.Ordinal))}.",
                "one page, named by an id of its own or by its path"));
        }

        var page = index.Address(targets[0].Address.Value);
        return anchor is null || page is null
            ? new InternalTarget(targets[0].Address, anchor is null ? targets[0].Suffix : "#" + anchor)
            : ToAnchor(link, page, anchor);
    }

    private LinkTarget ResolvePath(MarkdownLink link, string target)
    {
        var (path, anchor) = SplitAnchor(target);
        var query = path.IndexOf('?');
        path = Uri.UnescapeDataString(query < 0 ? path : path[..query]);
        if (path.Length == 0 && link.IsImage)
        {
            return Broken(link, target, () => "An image needs the path of its file.");
        }

        if (path.Length == 0)
        {
            return index.Page(link.Source.Value) is { } self ? ToAnchor(link, self, anchor) : new HiddenTarget();
        }

        if (Combine(path.StartsWith('/') ? "" : link.Source.Directory, path) is not { } full)
        {
            return Broken(link, path, () => "It leads out of the input folder.");
        }

        if (index.HasAsset(full))
        {
            // Such an anchor is for the file's reader: a page of a PDF, a time in a video.
            return new InternalTarget(new UrlPath(full), anchor is null ? "" : "#" + anchor);
        }

        if (!link.IsImage && (index.Page(full) ?? index.Folder(full) ?? index.Address(full)) is { } page)
        {
            return ToAnchor(link, page, anchor);
        }

        return index.IsHidden(full) ? new HiddenTarget() : Broken(link, path, () => Suggestion(link, full));
    }

    private static LinkTarget ToAnchor(MarkdownLink link, IndexedPage page, string? anchor)
    {
        if (string.IsNullOrEmpty(anchor))
        {
            return new InternalTarget(page.Address, "");
        }

        // A page that the generator makes has no anchors. What a tool shows is said by names with values: #moment=opening.
        if (page.Anchors.Count == 0 && anchor.Contains('=', StringComparison.Ordinal))
        {
            return new InternalTarget(page.Address, "#" + anchor);
        }

        var id = Uri.UnescapeDataString(anchor);
        id = page.Anchors.Contains(id) ? id : ComposedText.Of(id);
        return page.Anchors.Contains(id)
            ? new InternalTarget(page.Address, "#" + Uri.EscapeDataString(id))
            : new BrokenTarget(() => LinkDiagnostics.BrokenAnchor.At(
                link.Location,
                $"'{link.Target}': there is no '#{id}' in that page.",
                suggestion: DidYouMean.Suggest(id, page.Anchors)));
    }

    private static BrokenTarget Broken(MarkdownLink link, string path, Func<string?> suggest) => new(() => link.IsImage
        ? LinkDiagnostics.MissingImage.At(link.Location, $"The image '{path}' does not exist.", suggestion: suggest())
        : LinkDiagnostics.BrokenLink.At(link.Location, $"'{path}' does not exist.", suggestion: suggest()));

    /// <summary>The file in another case or with its extension, one of that name elsewhere, or one of a similar name in that folder.</summary>
    private string? Suggestion(MarkdownLink link, string full)
    {
        var wanted = new SourcePath(full);
        var files = (link.IsImage ? _images : _files).Value;
        return Near(files.At(full) ?? files.At(full + ".md") ?? files.Named(wanted) ?? Similar());

        SourcePath? Similar() => DidYouMean.Closest(wanted.Name, files.NamesIn(wanted.Directory)) is { } name
            ? new SourcePath($"{wanted.Directory}/{name}")
            : null;

        string? Near(SourcePath? file) => file is { } near
            ? $"Did you mean '{Uri.UnescapeDataString(new UrlPath(link.Source.Value).RelativeTo(new UrlPath(near.Value)))}'?"
            : null;
    }

    private static (string Path, string? Anchor) SplitAnchor(string target)
    {
        var hash = target.IndexOf('#');
        return hash < 0 ? (target, null) : (target[..hash], target[(hash + 1)..]);
    }

    /// <summary>The path from the root, or null when it leaves the root.</summary>
    private static string? Combine(string directory, string path)
    {
        var rest = ComposedText.Of(path).AsSpan();
        var full = new StringBuilder(directory, directory.Length + rest.Length + 1);
        foreach (var range in rest.SplitAny('/', '\\'))
        {
            var part = rest[range];
            if (part is ".." && full.Length == 0)
            {
                return null;
            }

            if (part is "..")
            {
                full.Length = LastSlash(full);
            }
            else if (part is not ("" or "."))
            {
                full.Append(full.Length == 0 ? "" : "/").Append(part);
            }
        }

        return full.ToString();
    }

    private static int LastSlash(StringBuilder path)
    {
        var slash = path.Length - 1;
        while (slash > 0 && path[slash] != '/')
        {
            slash--;
        }

        return Math.Max(slash, 0);
    }
}
