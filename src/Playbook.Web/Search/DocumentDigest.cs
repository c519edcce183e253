using Playbook.Engine.Files;

namespace Playbook.Web.Search;

/// <summary>Tells whether a document is as it was.</summary>
internal static class DocumentDigest
{
    /// <summary>One for each thread: making room anew for every document costs more than the digest.</summary>
    [ThreadStatic]
    private static DigestBuilder? _builder;

    /// <summary>Digest of everything in it.</summary>
    public static Digest Of(SearchDocument document)
    {
        var digest = _builder ??= new DigestBuilder();
        digest.Clear();
        digest.Add(document.Url).Add(document.Title).Add(document.Summary).Add(document.Details.Count);
        foreach (var detail in document.Details)
        {
            digest.Add(detail);
        }

        foreach (var keyword in document.Keywords)
        {
            digest.Add(keyword);
        }

        foreach (var facet in document.Facets)
        {
            digest.Add(facet.Name).Add(facet.Value).Add(facet.Title);
        }

        foreach (var section in document.Sections)
        {
            digest.Add(section.Anchor).Add(section.Heading);
            foreach (var line in section.Lines)
            {
                digest.Add(line);
            }
        }

        return digest.ToDigest();
    }
}
