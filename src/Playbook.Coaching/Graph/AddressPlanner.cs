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

    private readonly TakenAddresses _taken = new();

    /// <summary>The pages with their addresses, by path; a page whose address is taken or none is left out.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="assets">Files copied as they are, which take addresses too.</param>
    public IReadOnlyList<Page> Plan(IReadOnlyList<Page> pages, IEnumerable<InputFile> assets)
    {
        foreach (var asset in assets)
        {
            var address = new UrlPath(asset.Path.Value);
            _ = IsPortable(address, asset.At()) && Take(address, asset.DisplayPath, asset.At());
        }

        var sources = pages.Select(page => page.Source.Value).ToHashSet(StringComparer.Ordinal);
        var planned = new List<Page>(pages.Count);
        foreach (var page in pages.OrderBy(page => page.Source))
        {
            var address = AddressOf(page, sources);
            var location = page.Metadata.Slug?.Location ?? page.Content.Source.Location;
            if (IsPortable(address, location) && Take(address, page.File.DisplayPath, location))
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

    /// <summary>
    /// Takes an address for a page that the generator makes. False when a content file has it, which may replace any such
    /// page, or when something stands in its way, which is reported where that is.
    /// </summary>
    /// <param name="address">The address.</param>
    /// <param name="location">What the page is made for, or null.</param>
    public bool TryTakeGenerated(UrlPath address, SourceLocation? location = null)
    {
        if (_taken.Take(new TakenAddress(address, GeneratorName, location)) is not { } clash)
        {
            return true;
        }

        if (clash.Other.Address != address)
        {
            Report(address, clash, location ?? clash.Other.Location);
        }

        return false;
    }

    /// <summary>Takes an address for a page that an author asked for; what stands in its way is reported.</summary>
    /// <param name="address">The address.</param>
    /// <param name="owner">What it is the address of, as authors know it.</param>
    /// <param name="location">Where it was asked for.</param>
    public bool TryTakeAsked(UrlPath address, string owner, SourceLocation? location) =>
        IsPortable(address, location) && Take(address, owner, location);

    /// <summary>Reports that an address is the same as that of something else.</summary>
    /// <param name="address">The address.</param>
    /// <param name="owner">What has it.</param>
    /// <param name="location">What wants it too.</param>
    public void ReportTaken(UrlPath address, string owner, SourceLocation? location) =>
        Report(address, new AddressClash(new TakenAddress(address, owner, null), ""), location);

    /// <summary>Whether every disk and host can hold an address; what is wrong with one is reported.</summary>
    /// <param name="address">The address.</param>
    /// <param name="location">What it is the address of.</param>
    public bool IsPortable(UrlPath address, SourceLocation? location)
    {
        if (PortableName.Problem(address) is not { } problem)
        {
            return true;
        }

        diagnostics.Add(LinkDiagnostics.InvalidAddress.At(
            location, $"The address {MetadataWords.Quote(address.Value)} {problem}.", "another name"));
        return false;
    }

    private bool Take(UrlPath address, string owner, SourceLocation? location)
    {
        if (_taken.Take(new TakenAddress(address, owner, location)) is not { } clash)
        {
            return true;
        }

        Report(address, clash, location);
        return false;
    }

    private void Report(UrlPath address, AddressClash clash, SourceLocation? location) => diagnostics.Add(
        LinkDiagnostics.DuplicateAddress.At(
            location,
            $"The address '{address}' is taken by {clash.Other.Owner} already{clash.How}.",
            "an address of its own; a 'slug' can give a page one"));

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
        if (path.Split('/').All(IsSafeName) && PortableName.Problem(new UrlPath(path)) is null && path.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
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
        && !PortableName.IsReserved(name)
        && name.All(character => char.IsLetterOrDigit(character) || character is '-' or '_' or '.' or '~');
}
