using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Playbook.Engine.Files;

namespace Playbook.Web.Search;

/// <summary>
/// The files of a site's search. Each is a classic script that hands something to <c>playbook.search.take</c>, so that it can be
/// loaded from a folder too. <c>core.js</c> says what there is; terms, the places where they stand, words and documents lie in
/// shards, of which a search loads those it needs. What each holds is explained in the README of this folder.
/// </summary>
public sealed class SearchFiles
{
    /// <summary>The folder they lie in.</summary>
    public const string Folder = "assets/search/";

    /// <summary>A term in more than this share of all pages tells pages apart no more.</summary>
    private const double CommonShare = 0.7;

    /// <summary>In a handbook of a few pages every word is in a large share of them.</summary>
    private const int FewestForCommon = 20;

    /// <summary>Bytes that most files fit in.</summary>
    private const int UsualSize = 48 * 1024;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new ShownDocument() } };

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _language;
    private readonly IReadOnlyList<SearchDocument> _pages;
    private readonly IReadOnlyList<SearchDocument> _parts;
    private readonly IReadOnlyList<SearchFacet> _facets;
    private readonly Lazy<SearchIndex> _index;
    private readonly Lazy<int[]> _starts;
    private readonly Lazy<Digest[]> _digests;
    private readonly Lazy<Digest> _digest;

    /// <summary>The files of a search. Nothing is indexed before the first of them is made.</summary>
    /// <param name="language">Language of the site.</param>
    /// <param name="pages">Everything that is a page.</param>
    /// <param name="parts">Everything on pages that is a result of its own.</param>
    /// <param name="facets">Everything that they can be narrowed down by, in the order in which it is offered.</param>
    public SearchFiles(
        string language, IReadOnlyList<SearchDocument> pages, IReadOnlyList<SearchDocument> parts, IReadOnlyList<SearchFacet> facets)
    {
        (_language, _pages, _parts, _facets) = (language, pages, parts, facets);
        TermFiles = Sharding.TermFiles(pages.Count, parts.Count);
        _index = new(() => SearchIndex.Of(pages, parts, language));
        _starts = new(() => Sharding.Cut(_index.Value.Terms, TermFiles));
        _digests = new(() => [.. pages.Concat(parts).AsParallel().AsOrdered().Select(DocumentDigest.Of)]);
        _digest = new(() => _digests.Value.Aggregate(new DigestBuilder().Add(language).Add(pages.Count), (all, one) => all.Add(one)).ToDigest());
    }

    private int TermFiles { get; }

    private string Version => _digest.Value.ToString();

    private int PerPageFile => Sharding.PerPageFile(_pages.Count);

    private int PerPartFile => Sharding.PerPartFile(_parts.Count);

    /// <summary>All files.</summary>
    public IEnumerable<SearchFile> All() =>
    [
        Whole("core", _ => Core()),
        Whole("facets", name => Script(name, SearchFacets.Of([.. _pages, .. _parts], _facets), Version)),
        .. Enumerable.Range(0, TermFiles).Select(file => Whole($"terms-{file}", name => Lines(name, file, (term, text) => term.AppendTo(text)))),
        .. Enumerable.Range(0, TermFiles).Select(file => Whole($"places-{file}", name => Lines(name, file, (term, text) => term.AppendPlacesTo(text)))),
        .. WordList.Lengths.Select(length => Whole($"words-{length}", name => Script(name, WordList.Of(_index.Value.Terms, length), Version))),
        .. Documents("pages", _pages, 0, PerPageFile),
        .. Documents("parts", _parts, _pages.Count, PerPartFile),
    ];

    private byte[] Core()
    {
        var terms = _index.Value.Terms;
        var core = new
        {
            version = Version,
            language = _language,
            isStemmed = Stemmers.Of(_language) is not null,
            pages = _pages.Count,
            parts = _parts.Count,
            pagesOfParts = PagesOfParts(),
            perPageFile = PerPageFile,
            perPartFile = PerPartFile,
            starts = _starts.Value[..^1].Where(start => start < terms.Count).Select(start => terms[start].Text),
            common = _pages.Count < FewestForCommon ? [] : terms.Where(term => term.Pages > CommonShare * _pages.Count).Select(term => term.Text),
        };
        return Utf8.GetBytes($"((globalThis.playbook ??= {{}}).search ??= {{}}).core = {JsonSerializer.Serialize(core, Json)};\n");
    }

    /// <summary>For each page that has parts, in the order of the parts, its number and how many of them it has.</summary>
    private List<int> PagesOfParts()
    {
        var numbers = _pages.Index().ToDictionary(page => page.Item.Url, page => page.Index, StringComparer.Ordinal);
        var runs = new List<int>();
        foreach (var part in _parts)
        {
            var page = numbers[part.Url.Split('#')[0]];
            if (runs.Count == 0 || runs[^2] != page)
            {
                runs.AddRange([page, 0]);
            }

            runs[^1]++;
        }

        return runs;
    }

    /// <summary>A line for each term of a file.</summary>
    private byte[] Lines(string name, int file, Action<IndexedTerm, StringBuilder> append)
    {
        var text = new StringBuilder();
        foreach (var term in In(file))
        {
            append(term, text);
        }

        return Script(name, text.ToString(), Version);
    }

    private IEnumerable<IndexedTerm> In(int file)
    {
        for (var term = _starts.Value[file]; term < _starts.Value[file + 1]; term++)
        {
            yield return _index.Value.Terms[term];
        }
    }

    private IEnumerable<SearchFile> Documents(string name, IReadOnlyList<SearchDocument> documents, int first, int perFile) =>
        Enumerable.Range(0, Sharding.Files(documents.Count, perFile)).Select(file =>
        {
            var start = file * perFile;
            var end = Math.Min(start + perFile, documents.Count);
            return new SearchFile(
                AddressOf($"{name}-{file}"),
                () => Enumerable.Range(first + start, end - start).Aggregate(new DigestBuilder(), (all, one) => all.Add(_digests.Value[one])).ToDigest(),
                () => Script($"{name}-{file}", documents.Skip(start).Take(end - start)));
        });

    /// <summary>A file that is a function of all documents together.</summary>
    private SearchFile Whole(string name, Func<string, byte[]> content) =>
        new(AddressOf(name), () => new DigestBuilder().Add(_digest.Value).Add(name).ToDigest(), () => content(name));

    /// <summary>A script that hands something over; and says of which index it is, where its numbers mean nothing in another.</summary>
    private static byte[] Script<T>(string name, T content, string? version = null)
    {
        using var script = new MemoryStream(UsualSize);
        script.Write("playbook.search.take("u8);
        JsonSerializer.Serialize(script, name, Json);
        script.Write(","u8);
        JsonSerializer.Serialize(script, content, Json);
        if (version is not null)
        {
            script.Write(","u8);
            JsonSerializer.Serialize(script, version, Json);
        }

        script.Write(");\n"u8);
        return script.ToArray();
    }

    private static UrlPath AddressOf(string name) => new($"{Folder}{name}.js");
}
