using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Engine.Metadata;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Settings;

/// <summary>A setting that leads somewhere: Markdown, or a path.</summary>
/// <param name="Text">What was written.</param>
/// <param name="Location">Where it stands; for one of the command line, the option.</param>
public sealed record SettingText(string Text, SourceLocation Location)
{
    /// <summary>The setting of a key, or null when it is absent or blank.</summary>
    public static SettingText? Read(MetadataReader reader, string key) =>
        reader.LocatedString(key) is { } text && !string.IsNullOrWhiteSpace(text.Value)
            ? new SettingText(text.Value, text.Location ?? new SourceLocation($"--set {key}"))
            : null;

    /// <summary>The text parsed as Markdown. Lines of a YAML value are not lines of its file, so findings stand at the setting.</summary>
    /// <param name="file">The file that its links start from.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="mayHaveIds">Whether raw HTML in it may have ids.</param>
    public MarkdownBody Parse(InputFile file, DiagnosticBag diagnostics, bool mayHaveIds = true) => MarkdownParser.Parse(
        new MarkdownSource(file, Text, 0, ItemAttributes: false) { Place = Location, MayHaveIds = mayHaveIds }, diagnostics);
}
