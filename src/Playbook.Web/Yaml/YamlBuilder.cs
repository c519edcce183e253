using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Playbook.Web.Yaml;

/// <summary>
/// Builds metadata from the events of one YAML text. The recursion is as deep as <see cref="YamlLimits.Depth"/> allows.
/// </summary>
internal sealed class YamlBuilder(string text, YamlPositions positions, DiagnosticBag diagnostics)
{
    private const string StandardTag = "tag:yaml.org,2002:";
    private const string TextTag = StandardTag + "str";

    private readonly YamlEvents _events = new(text, positions, diagnostics);
    private readonly Dictionary<string, YamlAnchor> _anchors = new(StringComparer.Ordinal);
    private int _nodes;
    private long _start;

    /// <summary>The root map, as far as it could be read.</summary>
    public MetadataMap Build()
    {
        MetadataNode? root = null;
        ParsingEvent? fence = null;
        while (_events.Next() is { } next)
        {
            fence = next is DocumentStart { IsImplicit: false } ? next : fence;

            // An empty document is what a fence of dashes above or below the only one leaves.
            if (!IsNode(next) || next is Scalar { Style: ScalarStyle.Plain, Value: "", Anchor.IsEmpty: true, Tag.IsEmpty: true })
            {
                continue;
            }

            if (root is null)
            {
                (root, fence) = (Read(next, 1), null);
            }
            else
            {
                Malformed(
                    fence ?? next,
                    "A second YAML document begins here.",
                    "Keep one, and remove the line '---' or '...' between them.");
                _events.Stop();
            }
        }

        ReportUnusedAnchors();
        return root switch
        {
            MetadataMap map => map,
            null or MetadataScalar { IsNull: true } => MetadataMap.Empty,
            _ when _events.IsStopped => MetadataMap.Empty,
            _ => RefuseRoot(root),
        };
    }

    private static bool IsNode(ParsingEvent current) => current is NodeEvent or AnchorAlias;

    private MetadataNode? Read(ParsingEvent start, int depth)
    {
        if (!Count(start, 1))
        {
            return null;
        }

        if (start is AnchorAlias alias)
        {
            return Resolve(alias, depth);
        }

        var current = (NodeEvent)start;
        CheckTag(current);
        MetadataNode? node = current switch
        {
            Scalar scalar => ReadScalar(scalar),
            _ when depth > YamlLimits.Depth => TooLarge(current, $"This is nested more than {YamlLimits.Depth} levels deep."),
            SequenceStart list => ReadList(list, depth),
            _ => ReadMap((MappingStart)current, depth),
        };
        if (node is not null && !current.Anchor.IsEmpty)
        {
            _anchors[current.Anchor.Value] = YamlAnchor.Of(current.Anchor.Value, node, node.Location ?? At(current));
        }

        return node;
    }

    private MetadataScalar ReadScalar(Scalar scalar) => new(
        scalar.Value,
        scalar.Style != ScalarStyle.Plain || (!scalar.Tag.IsEmpty && scalar.Tag.Value == TextTag),
        At(scalar));

    private MetadataList ReadList(SequenceStart start, int depth)
    {
        var location = At(start);
        var items = new List<MetadataNode>();
        while (_events.Next() is { } next && IsNode(next) && Read(next, depth + 1) is { } item)
        {
            items.Add(item);
        }

        return new(items, location);
    }

    private MetadataMap ReadMap(MappingStart start, int depth)
    {
        var location = At(start);
        var entries = new List<MetadataEntry>();
        var places = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        while (_events.Next() is { } next && IsNode(next))
        {
            var keyLocation = At(next);
            if (Read(next, depth + 1) is not { } key || _events.Next() is not { } valueStart)
            {
                break;
            }

            if (!IsNode(valueStart))
            {
                // The library takes "- : x" for a map that ends without a value, and is out of step from there on.
                ReportNoKey(keyLocation);
                _events.Stop();
                break;
            }

            if (Read(valueStart, depth + 1) is not { } value)
            {
                break;
            }

            if (IsKey(key, keyLocation, value, out var name) && IsNew(name, keyLocation, places))
            {
                entries.Add(new(name, keyLocation, value));
            }
        }

        return new(entries, location);
    }

    private bool IsKey(MetadataNode key, SourceLocation location, MetadataNode value, out string name)
    {
        name = key is MetadataScalar scalar ? scalar.Text : "";
        if (key is MetadataScalar { IsQuoted: true } || name.Length > 0)
        {
            return true;
        }

        if (key is MetadataScalar)
        {
            // A key that is not there has no place of its own.
            ReportNoKey(value.Location);
        }
        else
        {
            diagnostics.Add(MetadataDiagnostics.MalformedYaml.At(location, "A key must be text; this one is a list or a map."));
        }

        return false;
    }

    private void ReportNoKey(SourceLocation? location) =>
        diagnostics.Add(MetadataDiagnostics.MalformedYaml.At(location, "There is no key before ':'."));

    private bool IsNew(string key, SourceLocation location, Dictionary<string, SourceLocation> places)
    {
        if (places.TryAdd(key, location))
        {
            return true;
        }

        diagnostics.Add(MetadataDiagnostics.DuplicateKey.At(
            location,
            $"The key {MetadataWords.Quote(key)} is given twice: first at {places[key]}, and again here.",
            suggestion: "Remove one of them."));
        return false;
    }

    private MetadataNode? Resolve(AnchorAlias alias, int depth)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out var anchor))
        {
            var line = YamlLine.At(text, (int)alias.Start.Index);
            Malformed(
                alias,
                $"'*{alias.Value.Value}' repeats a value marked '&{alias.Value.Value}', and there is none above.",
                line.ValueStart == alias.Start.Index ? line.QuoteIt : "If it is text, put it in quotes.");
            _events.Stop();
            return null;
        }

        anchor.IsUsed = true;
        return depth + anchor.Depth - 1 > YamlLimits.Depth
            ? TooLarge(alias, $"With what '*{anchor.Name}' repeats, this is nested more than {YamlLimits.Depth} levels deep.")
            : Count(alias, anchor.Nodes - 1) ? anchor.Node : null;
    }

    private bool Count(ParsingEvent current, int nodes)
    {
        _nodes += nodes;
        if (_nodes <= YamlLimits.Nodes)
        {
            return true;
        }

        TooLarge(current, current is AnchorAlias
            ? $"With what the aliases repeat, there are more than {YamlLimits.Nodes} values."
            : $"There are more than {YamlLimits.Nodes} values.");
        return false;
    }

    // A tag changes what a value is; where it is none of YAML's own it is text that somebody did not quote.
    private void CheckTag(NodeEvent current)
    {
        if (!current.Tag.IsEmpty && !current.Tag.Value.StartsWith(StandardTag, StringComparison.Ordinal))
        {
            var index = text.IndexOf('!', Math.Min((int)current.Start.Index, text.Length));
            Report(YamlMistakes.Initial(YamlLine.At(text, index), index));
        }
    }

    private void ReportUnusedAnchors()
    {
        foreach (var anchor in _anchors.Values.Where(anchor => !anchor.IsUsed && !_events.IsStopped))
        {
            diagnostics.Add(MetadataDiagnostics.MalformedYaml.At(
                anchor.Location,
                $"'&{anchor.Name}' marks a value for repetition, and nothing repeats it.",
                suggestion: "If it is part of the text, put the value in quotes.") with { Severity = Severity.Warning });
        }
    }

    private MetadataMap RefuseRoot(MetadataNode root)
    {
        if (root is MetadataScalar { IsQuoted: false } && YamlLine.At(text, FirstContent()) is { } line)
        {
            Report(YamlMistakes.NotAKey(line));
        }
        else
        {
            diagnostics.Add(MetadataDiagnostics.MalformedYaml.At(
                root.Location, root is MetadataList ? "This is a list." : "This is a text.", "lines of 'key: value'"));
        }

        return MetadataMap.Empty;
    }

    private int FirstContent()
    {
        YamlLine? line = YamlLine.At(text, 0);
        while (line is { IsBlank: true })
        {
            line = line.Next();
        }

        return line?.Content ?? 0;
    }

    private MetadataNode? TooLarge(ParsingEvent current, string message)
    {
        diagnostics.Add(MetadataDiagnostics.TooLarge.At(At(current), message));
        _events.Stop();
        return null;
    }

    private void Malformed(ParsingEvent current, string message, string suggestion) =>
        diagnostics.Add(MetadataDiagnostics.MalformedYaml.At(At(current), message, suggestion: suggestion));

    private void Report(YamlMistake mistake) =>
        diagnostics.Add(MetadataDiagnostics.MalformedYaml.At(
            positions.At(mistake.Start, mistake.End), mistake.Message, suggestion: mistake.Suggestion));

    // Events come in the order of the text, but some empty values claim to stand at its start.
    private SourceLocation At(ParsingEvent current)
    {
        _start = Math.Max(_start, current.Start.Index);
        return positions.At(_start, current.End.Index);
    }
}
