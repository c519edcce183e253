using Playbook.Coaching.Content;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Engine.Metadata;
using Playbook.Web.Links;

namespace Playbook.Coaching.Graph;

/// <summary>Gives every page its address, and finds those that would be written over one another.</summary>
/// <param name="diagnostics">Where findings go.</param>
public sealed class AddressPlanner(DiagnosticBag diagnostics)
{
    private const string GeneratorName = "a page that the generator makes";

    // On disks that ignore case, addresses that differ in nothing else are one file.
    private readonly Dictionary<string, (UrlPath Address, string Owner)> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The pages with their addresses, by path; a page whose address is taken is left out.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="assets">Files copied as they are, which take addresses too.</param>
    public IReadOnlyList<Page> Plan(IReadOnlyList<Page> pages, IEnumerable<InputFile> assets)
    {
        foreach (var asset in assets)
        {
            _ = Take(new UrlPath(asset.Path.Value), asset.DisplayPath, asset.At());
        }

        var sources = pages.Select(page => page.Source.Value).ToHashSet(StringComparer.Ordinal);
        var planned = new List<Page>(pages.Count);
        foreach (var page in pages.OrderBy(page => page.Source))
        {
            var address = AddressOf(page, sources);
            if (Take(address, page.File.DisplayPath, page.Metadata.Slug?.Location ?? page.Content.Source.Location))
            {
                planned.Add(page with { Address = address });
            }
        }

        return planned;
    }

    /// <summary>The redirects that pages ask for, those that are no address or taken left out.</summary>
    public IReadOnlyList<Redirect> Redirects(IEnumerable<Page> pages)
    {
        var redirects = new List<Redirect>();
        foreach (var page in pages)
        {
            foreach (var from in page.Metadata.RedirectFrom)
            {
                if (RedirectAddress(from) is { } address && Take(address, page.File.DisplayPath, from.Location))
                {
                    redirects.Add(new Redirect(address, page));
                }
            }
        }

        return redirects;
    }

    /// <summary>Takes an address for a page that the generator makes; false when a content file has it, or one that differs in case only, which is reported.</summary>
    public bool TryTakeGenerated(UrlPath address)
    {
        if (_taken.TryAdd(address.Value, (address, GeneratorName)))
        {
            return true;
        }

        if (_taken[address.Value].Address != address)
        {
            Report(address, location: null);
        }

        return false;
    }

    private bool Take(UrlPath address, string owner, SourceLocation? location)
    {
        if (_taken.TryAdd(address.Value, (address, owner)))
        {
            return true;
        }

        Report(address, location);
        return false;
    }

    private void Report(UrlPath address, SourceLocation? location)
    {
        var (taken, owner) = _taken[address.Value];
        var difference = taken == address ? "" : $", as '{taken}', which is the same file on many systems";
        diagnostics.Add(LinkDiagnostics.DuplicateAddress.At(
            location,
            $"The address '{address}' is taken by {owner} already{difference}.",
            "an address of its own; a 'slug' can give a page one"));
    }

    private UrlPath AddressOf(Page page, HashSet<string> sources)
    {
        var source = page.Source;
        var folder = source.Directory.Length == 0 ? "" : source.Directory + "/";
        if (page.Metadata.Slug is { } slug)
        {
            if (IsSafeName(slug.Value))
            {
                return new UrlPath($"{folder}{slug.Value}.html");
            }

            diagnostics.Add(LinkDiagnostics.InvalidAddress.At(
                slug.Location, $"'{slug.Value}' cannot be part of an address.", "one name without slashes, made of letters, digits, hyphens and dots"));
        }

        // A README stands for its folder unless the folder has an index page as well.
        var isIndex = page.IsIndex && (source.Name == "index.md" || !sources.Contains(folder + "index.md"));
        return new UrlPath(isIndex ? $"{folder}index.html" : $"{folder}{source.Stem}.html");
    }

    private UrlPath? RedirectAddress(Located<string> from)
    {
        // Two slashes begin another host.
        var path = from.Value.StartsWith("//", StringComparison.Ordinal) ? from.Value : from.Value.TrimStart('/');
        path = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        path = Path.HasExtension(path) ? path : path + ".html";
        if (path.Split('/').All(IsSafeName) && path.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
        {
            return new UrlPath(path);
        }

        diagnostics.Add(LinkDiagnostics.InvalidAddress.At(
            from.Location, $"'{from.Value}' is no address inside the site.", "a path from the site's root, such as guides/old-name.html"));
        return null;
    }

    private static bool IsSafeName(string name) =>
        name.Length > 0
        && name[0] != '.'
        && name[^1] != '.'
        && !IsReserved(name)
        && name.All(character => char.IsLetterOrDigit(character) || character is '-' or '_' or '.' or '~');

    /// <summary>Names that Windows keeps for devices, whatever their extension.</summary>
    private static bool IsReserved(string name)
    {
        var stem = name.Split('.')[0].ToUpperInvariant();
        return stem is "CON" or "PRN" or "AUX" or "NUL"
            || (stem.Length == 4 && (stem.StartsWith("COM", StringComparison.Ordinal) || stem.StartsWith("LPT", StringComparison.Ordinal)) && char.IsAsciiDigit(stem[3]));
    }
}
