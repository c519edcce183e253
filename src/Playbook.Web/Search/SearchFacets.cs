using System.Text;
using System.Text.Json;

namespace Playbook.Web.Search;

/// <summary>Writes which documents have which facets.</summary>
internal static class SearchFacets
{
    /// <summary>
    /// For each name, in the order in which they are met, its values; for each value how it is spelled, its title, and the
    /// documents that have it, as the numbers between them.
    /// </summary>
    public static string Of(IReadOnlyList<SearchDocument> documents, JsonSerializerOptions options)
    {
        var names = new OrderedDictionary<string, OrderedDictionary<string, FacetValue>>(StringComparer.Ordinal);
        for (var i = 0; i < documents.Count; i++)
        {
            foreach (var facet in documents[i].Facets)
            {
                names.TryAdd(facet.Name, new(StringComparer.Ordinal));
                names[facet.Name].TryAdd(facet.Value, new FacetValue(facet.Title));
                names[facet.Name][facet.Value].Add(i);
            }
        }

        return JsonSerializer.Serialize(
            names.Select(name => new { name = name.Key, values = name.Value.Select(value => new[] { value.Key, value.Value.Title, value.Value.Documents }) }),
            options);
    }

    private sealed class FacetValue(string title)
    {
        private readonly StringBuilder _documents = new();
        private int _last = -1;

        public string Title => title;

        public string Documents => _documents.ToString();

        public void Add(int document)
        {
            if (document == _last)
            {
                return;
            }

            _documents.AppendNumber(document - _last - 1);
            _last = document;
        }
    }
}
