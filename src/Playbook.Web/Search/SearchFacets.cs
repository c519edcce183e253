using System.Text;

namespace Playbook.Web.Search;

/// <summary>Tells which documents have which facets, as scripts read it.</summary>
internal static class SearchFacets
{
    /// <summary>
    /// For each name its values; for each value how it is spelled, its title, and the documents that have it, as the numbers
    /// left out between them. What no document has is left out.
    /// </summary>
    /// <param name="documents">The documents.</param>
    /// <param name="facets">All there are, in order.</param>
    public static object Of(IReadOnlyList<SearchDocument> documents, IReadOnlyList<SearchFacet> facets)
    {
        var having = facets.Distinct().ToDictionary(facet => facet, _ => new DocumentList());
        for (var i = 0; i < documents.Count; i++)
        {
            foreach (var facet in documents[i].Facets.Distinct())
            {
                having[facet].Add(i);
            }
        }

        var names = facets.Distinct().Where(facet => !having[facet].IsEmpty).GroupBy(facet => facet.Name, StringComparer.Ordinal);
        return names.Select(name => new { name = name.Key, values = name.Select(facet => new[] { facet.Value, facet.Title, having[facet].ToString() }) });
    }

    private sealed class DocumentList
    {
        private readonly StringBuilder _numbers = new();
        private int _last = -1;

        public bool IsEmpty => _numbers.Length == 0;

        public void Add(int document)
        {
            _numbers.AppendNumber(document - _last - 1);
            _last = document;
        }

        public override string ToString() => _numbers.ToString();
    }
}
