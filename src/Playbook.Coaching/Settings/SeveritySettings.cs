using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;

namespace Playbook.Coaching.Settings;

/// <summary>Settings that lower or raise findings: <c>links: warn</c>.</summary>
public static class SeveritySettings
{
    private static readonly string[] Names = ["links"];

    private static readonly Dictionary<string, Severity> Words = new(StringComparer.Ordinal)
    {
        ["error"] = Severity.Error,
        ["warn"] = Severity.Warning,
        ["warning"] = Severity.Warning,
        ["hint"] = Severity.Hint,
    };

    /// <summary>The severities that the settings state, by setting.</summary>
    public static IReadOnlyDictionary<string, Severity> Read(MetadataReader reader, DiagnosticBag diagnostics)
    {
        var severities = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (var name in Names)
        {
            if (reader.LocatedString(name) is not { } word)
            {
                continue;
            }

            if (Words.TryGetValue(word.Value, out var severity))
            {
                severities[name] = severity;
            }
            else
            {
                diagnostics.Add(MetadataDiagnostics.UnknownValue.At(
                    word.Location, $"'{name}' cannot be '{word.Value}'.", "error, warn or hint", DidYouMean.Suggest(word.Value, Words.Keys)));
            }
        }

        return severities;
    }
}
