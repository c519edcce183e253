using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Engine.Metadata;
using Playbook.Web.Yaml;

namespace Playbook.Web.Tests.Yaml;

/// <summary>Parses YAML literals as if they stood in <c>input/page.md</c>.</summary>
internal static class YamlText
{
    public static InputFile File { get; } = new(new SourcePath("page.md"), new MemoryRoot("input"), 0);

    public static MetadataMap Parse(string yaml, out IReadOnlyList<Diagnostic> findings, int lineOffset = 0)
    {
        var bag = new DiagnosticBag();
        var map = YamlParser.Parse(yaml, File, lineOffset, bag);
        findings = bag.ToSortedList();
        return map;
    }

    public static MetadataMap ParseClean(string yaml, int lineOffset = 0)
    {
        var map = Parse(yaml, out var findings, lineOffset);
        findings.ShouldBeEmpty();
        return map;
    }

    public static Diagnostic OnlyFinding(string yaml)
    {
        Parse(yaml, out var findings);
        return findings.ShouldHaveSingleItem();
    }

    public static FrontMatterSplit Split(string text, out IReadOnlyList<Diagnostic> findings)
    {
        var bag = new DiagnosticBag();
        var split = FrontMatter.Split(text, File, bag);
        findings = bag.ToSortedList();
        return split;
    }

    public static FrontMatterSplit SplitClean(string text)
    {
        var split = Split(text, out var findings);
        findings.ShouldBeEmpty();
        return split;
    }

    /// <summary>The shape of a value on one line: <c>{title: a, tags: [b, "c"]}</c>.</summary>
    public static string Show(MetadataNode node) => node switch
    {
        MetadataScalar { IsQuoted: true } scalar => $"\"{scalar.Text}\"",
        MetadataScalar scalar => scalar.Text,
        MetadataList list => $"[{string.Join(", ", list.Items.Select(Show))}]",
        MetadataMap map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {Show(entry.Value)}"))}}}",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    public static string Place(SourceLocation? location) =>
        location is null ? "nowhere" : $"{location.File}({location.Line},{location.Column})+{location.Length}";
}
