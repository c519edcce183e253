using System.Runtime.InteropServices;
using System.Text;

namespace Playbook.Web.Search;

/// <summary>The terms of one document: how often each is in which field, and where.</summary>
/// <param name="Terms">The terms, each once.</param>
/// <param name="Counts">For each term, how often it is in each <see cref="Field"/>; no more than a byte holds.</param>
/// <param name="Lengths">The words of each field.</param>
/// <param name="Places">For each term, where it stands, written as <see cref="Base64Numbers"/>: how many places, then the distances between them.</param>
/// <param name="PlaceEnds">Where in <paramref name="Places"/> each term's end.</param>
internal sealed record DocumentTerms(IReadOnlyList<string> Terms, byte[] Counts, int[] Lengths, string Places, int[] PlaceEnds)
{
    /// <summary>Words between two fields or two sections, so that no phrase goes across.</summary>
    private const int Gap = 8;

    /// <summary>Reads one document after the other, in the same room. Not for several threads at once.</summary>
    /// <param name="analyzer">Finds the words.</param>
    internal sealed class Reader(Analyzer analyzer)
    {
        private static readonly byte[] None = new byte[Relevance.Fields];

        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
        private readonly List<string> _terms = [];
        private readonly List<byte> _counts = [];
        private readonly List<(int Term, int Place)> _places = [];
        private readonly int[] _lengths = new int[Relevance.Fields];
        private readonly List<Token> _tokens = [];
        private readonly StringBuilder _text = new();
        private int _place;

        /// <summary>Finds the words, and remembers those it has met.</summary>
        public Analyzer Analyzer => analyzer;

        /// <summary>The terms of a document.</summary>
        public DocumentTerms Read(SearchDocument document)
        {
            _numbers.Clear();
            _terms.Clear();
            _counts.Clear();
            _places.Clear();
            _lengths.AsSpan().Clear();
            _place = 0;
            Add(Field.Title, document.Title);
            Add(Field.Summary, document.Summary ?? "");
            foreach (var keyword in document.Keywords)
            {
                Add(Field.Keywords, keyword);
            }

            foreach (var section in document.Sections)
            {
                Add(Field.Headings, section.Heading);
                foreach (var line in section.Lines)
                {
                    Add(Field.Body, line);
                }
            }

            return Done();
        }

        private void Add(Field field, string text)
        {
            _tokens.Clear();
            analyzer.Read(text, _tokens);
            _lengths[(int)field] += _tokens.Count;
            foreach (var token in _tokens)
            {
                var number = NumberOf(token.Term);
                ref var count = ref CollectionsMarshal.AsSpan(_counts)[(number * Relevance.Fields) + (int)field];
                count += (byte)(count < byte.MaxValue ? 1 : 0);
                _places.Add((number, token.IsEnd ? _place - 1 : _place++));
            }

            _place += Gap;
        }

        private DocumentTerms Done()
        {
            var ends = new int[_terms.Count];
            foreach (var (term, _) in _places)
            {
                ends[term]++;
            }

            var sorted = Sorted(ends);
            var text = _text.Clear();
            for (var (term, next) = (0, 0); term < ends.Length; term++)
            {
                text.AppendNumber(ends[term]);
                for (var (last, end) = (0, next + ends[term]); next < end; last = sorted[next++])
                {
                    text.AppendNumber(sorted[next] - last);
                }

                ends[term] = text.Length;
            }

            return new DocumentTerms([.. _terms], [.. _counts], [.. _lengths], text.ToString(), ends);
        }

        /// <summary>The places of the first term, then those of the second, and so on.</summary>
        private int[] Sorted(int[] numbers)
        {
            var free = new int[numbers.Length];
            for (var term = 1; term < numbers.Length; term++)
            {
                free[term] = free[term - 1] + numbers[term - 1];
            }

            var sorted = new int[_places.Count];
            foreach (var (term, place) in _places)
            {
                sorted[free[term]++] = place;
            }

            return sorted;
        }

        private int NumberOf(string term)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, term, out var isKnown);
            if (!isKnown)
            {
                number = _terms.Count;
                _terms.Add(term);
                _counts.AddRange(None);
            }

            return number;
        }
    }
}
