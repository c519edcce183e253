using System.Collections.Concurrent;
using Playbook.Coaching.Pipelines;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Web.Html;
using Playbook.Web.Links;

namespace Playbook.Coaching.Build;

/// <summary>The slow check of what was rendered: every address in every page leads to something, every id is unique, nothing breaks the site's own security policy.</summary>
internal sealed class OutputChecker
{
    private readonly ConcurrentDictionary<UrlPath, RenderedPage?> _files = new();

    /// <summary>Takes a file of the site.</summary>
    public void Add(OutputFile file, ReadOnlyMemory<byte> bytes) =>
        _files[file.Address] = file.IsPage ? RenderedPage.Parse(bytes) : null;

    /// <summary>Reports what is wrong. Such findings are faults of a theme or of this program, for links in content were checked before.</summary>
    public void Check(DiagnosticBag diagnostics)
    {
        foreach (var (address, page) in _files)
        {
            foreach (var problem in page is null ? [] : Problems(address, page))
            {
                diagnostics.Add(OutputDiagnostics.BadOutput.At(new SourceLocation(address.Value), problem));
            }
        }
    }

    private IEnumerable<string> Problems(UrlPath address, RenderedPage page)
    {
        foreach (var id in page.DuplicateIds)
        {
            yield return $"The id '{id}' is there twice.";
        }

        foreach (var element in page.PolicyViolations)
        {
            yield return $"{element} breaks the content security policy.";
        }

        foreach (var link in page.Links)
        {
            if (!LeadsSomewhere(address, link))
            {
                yield return $"The link '{link}' leads nowhere.";
            }
        }
    }

    private bool LeadsSomewhere(UrlPath from, string link)
    {
        var root = new Uri("file:///site/");
        if (!Uri.TryCreate(new Uri(root, from.Encoded()), link, out var uri))
        {
            // Whether another site can have such an address is for others to say; this one cannot.
            return link.Contains("//", StringComparison.Ordinal) || LinkSchemes.Of(link) is not null;
        }

        if (!root.IsBaseOf(uri))
        {
            return uri.Scheme != Uri.UriSchemeFile;
        }

        var target = new UrlPath(Uri.UnescapeDataString(root.MakeRelativeUri(uri).ToString().Split('#', '?')[0]));
        var anchor = Uri.UnescapeDataString(uri.Fragment.TrimStart('#'));
        // Names with values, as in #moment=opening, say what a tool shows; no id has an equals sign.
        return _files.TryGetValue(target, out var page) && (anchor.Length == 0 || anchor.Contains('=', StringComparison.Ordinal) || page?.Ids.Contains(anchor) == true);
    }
}
