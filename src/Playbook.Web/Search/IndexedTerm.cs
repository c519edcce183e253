using System.Text;

namespace Playbook.Web.Search;

/// <summary>One term of the index: the documents it is in. Documents are added in their order.</summary>
/// <param name="Text">The term.</param>
internal sealed record IndexedTerm(string Text)
{
    private readonly StringBuilder _documents = new();
    private readonly StringBuilder _impacts = new();
    private readonly StringBuilder _places = new();
    private readonly SortedSet<string> _words = new(StringComparer.Ordinal);
    private int _last = -1;

    /// <summary>The words of the texts that it stands for, folded.</summary>
    public IEnumerable<string> Words => _words;

    /// <summary>How many documents it is in.</summary>
    public int Count { get; private set; }

    /// <summary>How many pages it is in.</summary>
    public int Pages { get; private set; }

    /// <summary>About how many bytes it takes in its shard.</summary>
    public int Size => Text.Length + _documents.Length + _impacts.Length + 8;

    /// <summary>Adds a document.</summary>
    /// <param name="document">Its number, larger than the last.</param>
    /// <param name="impact">What it answers to the term: <see cref="Relevance"/>.</param>
    /// <param name="places">Where the term stands in it.</param>
    /// <param name="isPage">Whether it is a page.</param>
    public void Add(int document, int impact, ReadOnlySpan<char> places, bool isPage)
    {
        _documents.AppendNumber(document - _last - 1);
        _impacts.Append(Base64Numbers.Digit(impact));
        _places.Append(places);
        _last = document;
        Count++;
        Pages += isPage ? 1 : 0;
    }

    /// <summary>Adds a word that it stands for.</summary>
    public void AddWord(string word) => _words.Add(word);

    /// <summary>Writes the term's line of its shard: the term, its other words, documents and impacts, with tabs between.</summary>
    public void AppendTo(StringBuilder shard)
    {
        shard.Append(Text).Append('\t');
        shard.AppendJoin(' ', _words.Where(word => word != Text).Select(Shortened)).Append('\t');
        shard.Append(_documents).Append('\t').Append(_impacts).Append('\n');
    }

    /// <summary>Writes the term's line of the shard of places: for each document, how many and the distances between them.</summary>
    public void AppendPlacesTo(StringBuilder shard) => shard.Append(_places).Append('\n');

    /// <summary>A word as the number of characters it shares with the term, one digit, and the rest.</summary>
    private string Shortened(string word)
    {
        var shared = 0;
        while (shared < Math.Min(9, Math.Min(word.Length, Text.Length)) && word[shared] == Text[shared])
        {
            shared++;
        }

        return $"{shared}{word[shared..]}";
    }
}
