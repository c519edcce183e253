using System.Text;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Engine.Metadata;
using Playbook.Web.Markdown;

namespace Playbook.Web.Tests.Markdown;

/// <summary>Parses Markdown literals as if they stood in <c>input/page.md</c>.</summary>
internal static class MarkdownText
{
    public static InputFile File { get; } = new(new SourcePath("page.md"), new MemoryRoot("input"), 0);

    public static MarkdownBody Parse(string markdown, out IReadOnlyList<Diagnostic> findings, bool itemAttributes = false, int linesBefore = 0)
    {
        var bag = new DiagnosticBag();
        var body = MarkdownParser.Parse(new MarkdownSource(File, markdown, linesBefore, itemAttributes), bag);
        findings = bag.ToSortedList();
        return body;
    }

    public static MarkdownBody ParseClean(string markdown, bool itemAttributes = false, int linesBefore = 0)
    {
        var body = Parse(markdown, out var findings, itemAttributes, linesBefore);
        findings.ShouldBeEmpty();
        return body;
    }

    /// <summary>The findings as the console shows them, without the file and without what was expected.</summary>
    public static IEnumerable<string> Findings(string markdown, bool itemAttributes = false)
    {
        Parse(markdown, out var findings, itemAttributes);
        return findings.Select(finding =>
            $"{finding.Location!.Line},{finding.Location.Column} {finding.Code} {finding.Message}");
    }

    /// <summary>The HTML of Markdown without findings, its links as written.</summary>
    public static string Html(string markdown, bool itemAttributes = false) =>
        Html(ParseClean(markdown, itemAttributes));

    /// <summary>The HTML of Markdown whatever was found.</summary>
    public static string HtmlAnyhow(string markdown) => Html(Parse(markdown, out _));

    public static string Html(MarkdownBody body) => Html(body, link => link.Target);

    public static string Html(MarkdownBody body, Func<MarkdownLink, string?> address)
    {
        var html = new StringBuilder();
        new BodyWriter(html, address).Write(body.Blocks);
        return html.ToString().TrimEnd('\n');
    }

    /// <summary>Each link as <c>target line,column+length</c>, an image with a mark before it.</summary>
    public static IEnumerable<string> Links(string markdown, int linesBefore = 0) =>
        ParseClean(markdown, linesBefore: linesBefore).Links.Select(Show);

    /// <summary>Attributes on one line: <c>id=a rows=4</c>.</summary>
    public static string Show(MetadataMap attributes) =>
        string.Join(' ', attributes.Entries.Select(entry => $"{entry.Key}={((MetadataScalar)entry.Value).Text}"));

    private static string Show(MarkdownLink link) =>
        $"{(link.IsImage ? "!" : "")}{link.Target} {link.Location.Line},{link.Location.Column}+{link.Location.Length}";
}
