using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;

namespace Playbook.Engine.Tests.Metadata;

/// <summary>
/// Maps as a parser would hand them over from <c>input/page.md</c>: the entry at index i of a root stands on line i + 2,
/// its key in column 1 and its value in column 10; a map as a value begins on the line below its key, and the items of a
/// list stand one column apart.
/// </summary>
internal sealed class ReaderInput
{
    private readonly DiagnosticBag _bag = new();

    public ReaderInput(params (string Key, Func<int, int, MetadataNode> Value)[] entries) =>
        Reader = new(Map(entries)(1, 1) as MetadataMap ?? MetadataMap.Empty, new SourceLocation("input/page.md"), _bag);

    public MetadataReader Reader { get; }

    /// <summary>The findings so far, as an author sees them.</summary>
    public IReadOnlyList<string> Findings => [.. _bag.ToSortedList().Select(finding => finding.ToString())];

    public static Func<int, int, MetadataNode> Text(string text) => (line, column) => new MetadataScalar(text, false, At(line, column));

    public static Func<int, int, MetadataNode> Quoted(string text) => (line, column) => new MetadataScalar(text, true, At(line, column));

    public static Func<int, int, MetadataNode> List(params Func<int, int, MetadataNode>[] items) => (line, column) =>
        new MetadataList([.. items.Select((item, i) => item(line, column + 1 + i))], At(line, column));

    public static Func<int, int, MetadataNode> Map(params (string Key, Func<int, int, MetadataNode> Value)[] entries) => (line, column) =>
        new MetadataMap(
            [.. entries.Select((entry, i) => new MetadataEntry(entry.Key, At(line + i + 1, column), entry.Value(line + i + 1, column + 9)))],
            At(line + 1, column));

    /// <summary>Asserts that nothing was found.</summary>
    public void ShouldBeClean() => Findings.ShouldBeEmpty();

    /// <summary>Asserts the only finding.</summary>
    public void ShouldFind(string finding) => Findings.ShouldHaveSingleItem().ShouldBe(finding);

    private static SourceLocation At(int line, int column) => new("input/page.md", line, column);
}
