using Playbook.Coaching.Blocks;
using Playbook.Coaching.Content;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Engine.Metadata;
using Playbook.Web.Markdown;
using Playbook.Web.Yaml;

namespace Playbook.Coaching.Questions.Import;

/// <summary>Reads the text of one file as a bank, by itself.</summary>
internal static class BankText
{
    /// <summary>The bank; without questions where the text has none.</summary>
    public static BankPage Read(InputFile file, string text, DiagnosticBag diagnostics)
    {
        var split = FrontMatter.Split(text, file, diagnostics);
        var body = MarkdownParser.Parse(new MarkdownSource(file, split.Body, split.BodyLine, ItemAttributes: true), diagnostics);
        var source = new PageSource(file, split.Metadata, body);
        var reader = new MetadataReader(source.Metadata, source.Location, diagnostics);
        var metadata = PageMetadata.Read(reader, Kind.Bank);
        var heading = PageHeading.Take(source, metadata, out var blocks);
        var content = new PageContent(source, Kind.Bank, metadata, heading, blocks, BlockRegistry.ReadAll(blocks, diagnostics));
        return (BankPage)BankPage.Read(new ReadContext(content, reader, diagnostics));
    }
}
