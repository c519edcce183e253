using System.Text;
using System.Text.Json;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;

namespace Playbook.Coaching.Questions.Import;

/// <summary>Reads JSON as maps, lists and values that know their places. Comments and a comma too many do no harm.</summary>
internal ref struct JsonNodes
{
    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly ImportSource _source;
    private readonly ReadOnlySpan<byte> _bytes;
    private Utf8JsonReader _reader;
    private int _line = 1;
    private int _lineStart;
    private int _counted;

    private JsonNodes(ImportSource source, ReadOnlySpan<byte> bytes)
    {
        _source = source;
        _bytes = bytes;
        _reader = new Utf8JsonReader(bytes, Options);
    }

    /// <summary>The root, or null when the text is no JSON, which is reported.</summary>
    public static MetadataNode? Read(ImportSource source, string text, DiagnosticBag diagnostics)
    {
        var nodes = new JsonNodes(source, Encoding.UTF8.GetBytes(text));
        try
        {
            nodes._reader.Read();
            var root = nodes.Node();
            nodes._reader.Read();
            return root;
        }
        catch (JsonException problem)
        {
            diagnostics.Add(ImportDiagnostics.UnreadableSource.At(
                nodes.At((int)(problem.LineNumber ?? 0), (int)(problem.BytePositionInLine ?? 0)), $"This is no JSON: {Reason(problem)}"));
            return null;
        }
        catch (InvalidOperationException)
        {
            // A string with half of a pair of surrogates, written as an escape.
            diagnostics.Add(ImportDiagnostics.UnreadableSource.At(nodes.Here(), "This JSON holds a character that is none."));
            return null;
        }
    }

    private MetadataNode Node() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => Map(),
        JsonTokenType.StartArray => List(),
        JsonTokenType.String => new MetadataScalar(_reader.GetString()!, true, Here()),
        _ => new MetadataScalar(Encoding.UTF8.GetString(_reader.ValueSpan), false, Here()),
    };

    private MetadataMap Map()
    {
        var place = Here();
        var entries = new List<MetadataEntry>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var (key, keyPlace) = (_reader.GetString()!, Here());
            _reader.Read();
            entries.Add(new MetadataEntry(key, keyPlace, Node()));
        }

        return new MetadataMap(entries, place);
    }

    private MetadataList List()
    {
        var place = Here();
        var items = new List<MetadataNode>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Node());
        }

        return new MetadataList(items, place);
    }

    private SourceLocation Here()
    {
        var at = (int)_reader.TokenStartIndex;
        for (var end = NextLine(at); end >= 0; end = NextLine(at))
        {
            _line++;
            _counted = _lineStart = end + 1;
        }

        return _source.At(_line, Encoding.UTF8.GetCharCount(_bytes[_lineStart..at]) + 1);
    }

    private readonly int NextLine(int at) => _counted < at && _bytes[_counted..at].IndexOf((byte)'\n') is var next and >= 0 ? _counted + next : -1;

    private readonly SourceLocation At(int line, int byteInLine)
    {
        var start = 0;
        for (var i = 0; i < line; i++)
        {
            start += _bytes[start..].IndexOf((byte)'\n') + 1;
        }

        return _source.At(line + 1, Encoding.UTF8.GetCharCount(_bytes.Slice(start, Math.Min(byteInLine, _bytes.Length - start))) + 1);
    }

    /// <summary>What is wrong; the place that the message repeats is told in characters elsewhere.</summary>
    private static string Reason(JsonException problem) => problem.Message.Split(" LineNumber:")[0].Split(" Path:")[0];
}
