using System.IO.Compression;

namespace Playbook.Testing.Search;

/// <summary>What the English stemmer must do.</summary>
public static class StemmerVocabulary
{
    /// <summary>The published vocabulary of the algorithm, each word with its stem.</summary>
    public static IReadOnlyList<(string Word, string Stem)> Published { get; } = Read();

    /// <summary>Words as no language has them: everything about apostrophes, <c>y</c> and short words, and endings upon endings.</summary>
    /// <remarks>The same at every call.</remarks>
    public static IEnumerable<string> MadeUp()
    {
        string[] parts =
        [
            "", "'", "''", "y", "yy", "a", "e", "o", "s", "x", "w", "l", "ll", "tt", "b", "ogi", "past", "inter", "ly", "li", "eed", "ed",
            "ing", "ies", "ied", "us", "sses", "'s", "'s'", "ion", "tional", "ative", "ization", "ement", "ful", "ness", "able", "iz", "at",
        ];
        return from first in parts from second in parts from third in parts select first + second + third;
    }

    private static List<(string, string)> Read()
    {
        var file = Path.Combine(Repository.Root, "tests", "Playbook.Testing", "Search", "english-vocabulary.txt.gz");
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        var words = new List<(string, string)>();
        while (reader.ReadLine() is { } line)
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            words.Add((line[..space], line[(space + 1)..]));
        }

        return words;
    }
}
