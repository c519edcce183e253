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
        var strings = new List<UiString>();
        if (file.ReadText(diagnostics) is { } yaml)
        {
            Flatten("", YamlParser.Parse(yaml, file, 0, diagnostics), strings, diagnostics);
        }

        return strings;
    }

    private static void Flatten(string prefix, MetadataMap map, List<UiString> strings, DiagnosticBag diagnostics)
    {
        foreach (var entry in map.Entries)
        {
            var key = prefix + entry.Key;
            switch (entry.Value)
            {
                case MetadataMap inner:
                    Flatten($"{key}.", inner, strings, diagnostics);
                    break;
                case MetadataScalar scalar:
                    strings.Add(new(key, scalar.IsNull ? null : scalar.Text, entry.KeyLocation));
                    break;
                default:
                    diagnostics.Add(ThemeDiagnostics.StringOverridesNothing.At(entry.KeyLocation, $"The string '{key}' is a list, which overrides nothing.", "a text"));
                    break;
            }
        }
    }
}
