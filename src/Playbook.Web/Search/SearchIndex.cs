namespace Playbook.Web.Search;

/// <summary>Which terms are in which documents.</summary>
/// <param name="terms">All terms, in ordinal order.</param>
internal sealed class SearchIndex(IReadOnlyList<IndexedTerm> terms)
{
    /// <summary>All terms, in ordinal order.</summary>
    public IReadOnlyList<IndexedTerm> Terms => terms;

    /// <summary>Indexes documents. Deterministic, however many threads work on it.</summary>
    /// <param name="pages">The first collection.</param>
    /// <param name="parts">The second collection, numbered behind it. What is usual in length is found for each of the two.</param>
    /// <param name="language">Language of the site.</param>
    public static SearchIndex Of(IReadOnlyList<SearchDocument> pages, IReadOnlyList<SearchDocument> parts, string language)
    {
        var (read, forms) = Read([.. pages, .. parts], language);
        var terms = new Dictionary<string, IndexedTerm>(StringComparer.Ordinal);
        Add(read.AsSpan(0, pages.Count), 0, arePages: true, terms);
        Add(read.AsSpan(pages.Count), pages.Count, arePages: false, terms);
        foreach (var (term, form) in forms)
        {
            terms[term].AddWord(form);
        }

        return new SearchIndex([.. terms.Values.OrderBy(term => term.Text, StringComparer.Ordinal)]);
    }

    private static (DocumentTerms[] Read, List<Token> Forms) Read(IReadOnlyList<SearchDocument> documents, string language)
    {
        var read = new DocumentTerms[documents.Count];
        var forms = new List<Token>();
        Parallel.For(
            0,
            documents.Count,
            () => new DocumentTerms.Reader(new Analyzer(Stemmers.Of(language))),
            (i, _, reader) =>
            {
                read[i] = reader.Read(documents[i]);
                return reader;
            },
            reader =>
            {
                lock (forms)
                {
                    forms.AddRange(reader.Analyzer.Met);
                }
            });
        return (read, forms);
    }

    private static void Add(ReadOnlySpan<DocumentTerms> documents, int first, bool arePages, Dictionary<string, IndexedTerm> terms)
    {
        var averages = Averages(documents);
        for (var i = 0; i < documents.Length; i++)
        {
            var document = documents[i];
            var start = 0;
            for (var number = 0; number < document.Terms.Count; number++)
            {
                if (!terms.TryGetValue(document.Terms[number], out var term))
                {
                    terms.Add(document.Terms[number], term = new IndexedTerm(document.Terms[number]));
                }

                var counts = document.Counts.AsSpan(number * Relevance.Fields, Relevance.Fields);
                var places = document.Places.AsSpan(start..document.PlaceEnds[number]);
                term.Add(first + i, Relevance.Impact(counts, document.Lengths, averages), places, arePages);
                start = document.PlaceEnds[number];
            }
        }
    }

    /// <summary>Words of a field on average; at least one, for it is divided by.</summary>
    private static double[] Averages(ReadOnlySpan<DocumentTerms> documents)
    {
        var averages = new double[Relevance.Fields];
        foreach (var document in documents)
        {
            for (var field = 0; field < averages.Length; field++)
            {
                averages[field] += document.Lengths[field];
            }
        }

        for (var field = 0; field < averages.Length; field++)
        {
            averages[field] = Math.Max(1, averages[field] / Math.Max(1, documents.Length));
        }

        return averages;
    }
}
