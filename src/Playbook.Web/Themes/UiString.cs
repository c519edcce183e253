using System.Text;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Engine.Metadata;
using Playbook.Web.Yaml;

namespace Playbook.Web.Themes;

/// <summary>One text of a strings file.</summary>
/// <param name="Key">Its keys from the outside in, joined with dots (<c>nav.home</c>).</param>
/// <param name="Text">The text; null when the value is none, as a translator leaves it.</param>
/// <param name="KeyLocation">Where its last key stands.</param>
internal sealed record UiString(string Key, string? Text, SourceLocation? KeyLocation)
{
    /// <summary>All texts of a file.</summary>
    public static IReadOnlyList<UiString> Read(InputFile file, DiagnosticBag diagnostics)
    {
        var yaml = Encoding.UTF8.GetString(file.Read());
        return [.. Flatten("", YamlParser.Parse(yaml, file, 0, diagnostics))];
    }

    private static IEnumerable<UiString> Flatten(string prefix, MetadataMap map) => map.Entries.SelectMany(entry => entry.Value switch
    {
        MetadataMap inner => Flatten($"{prefix}{entry.Key}.", inner),
        MetadataScalar { IsNull: false, Text: var text } => [new(prefix + entry.Key, text, entry.KeyLocation)],
        _ => (IEnumerable<UiString>)[new(prefix + entry.Key, null, entry.KeyLocation)],
    });
}
