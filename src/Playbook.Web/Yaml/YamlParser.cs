using System.Buffers;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Engine.Metadata;

namespace Playbook.Web.Yaml;

/// <summary>Reads YAML into metadata with the place of every key and value.</summary>
public static class YamlParser
{
    private const char ByteOrderMark = '\uFEFF';

    // YAML's grammar has no place for these, and some of them end the library's reading without a word.
    private static readonly SearchValues<char> Control = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(code => (char)code).Except(['\t', '\n', '\r'])]);

    // Line breaks to the library, but not to editors: they would shift every line number below them.
    private static readonly SearchValues<char> ExoticBreaks = SearchValues.Create('\u0085', '\u2028', '\u2029');

    /// <summary>
    /// Parses one document whose root is a map. Never throws: what is wrong becomes a finding, and the keys before it
    /// are returned. Of a key given twice the first counts. Text without content gives <see cref="MetadataMap.Empty"/>.
    /// </summary>
    /// <param name="yaml">The YAML alone, without the lines that fence it.</param>
    /// <param name="file">The file it stands in.</param>
    /// <param name="lineOffset">Number of the file's lines before it, so that places are places in the file.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static MetadataMap Parse(string yaml, InputFile file, int lineOffset, DiagnosticBag diagnostics)
    {
        var text = WithoutExoticBreaks(yaml.StartsWith(ByteOrderMark) ? yaml[1..] : yaml);
        var positions = new YamlPositions(text, file.DisplayPath, lineOffset);
        if (text.Length > YamlLimits.Characters)
        {
            diagnostics.Add(MetadataDiagnostics.TooLarge.At(
                positions.At(0, 0), $"This YAML has {text.Length} characters.", $"at most {YamlLimits.Characters}"));
            return MetadataMap.Empty;
        }

        if (text.AsSpan().IndexOfAny(Control) is var bad and >= 0)
        {
            diagnostics.Add(MetadataDiagnostics.MalformedYaml.At(
                positions.At(bad, bad + 1),
                $"The control character U+{(int)text[bad]:X4} cannot stand in YAML.",
                suggestion: "Delete it; it is invisible in most editors."));
            text = string.Concat(text.Select(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r') ? ' ' : c));
        }

        return new YamlBuilder(text, positions, diagnostics).Build();
    }

    // One character for one character, so that every place stays what it is.
    private static string WithoutExoticBreaks(string text) =>
        text.AsSpan().ContainsAny(ExoticBreaks)
            ? text.Replace('\u0085', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ')
            : text;
}
