using System.Text;
using System.Xml;
using Playbook.Coaching.Build;
using Playbook.Coaching.Site;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;
using Playbook.Engine.Pipelines;

namespace Playbook.Coaching.Pipelines;

/// <summary>Makes <c>sitemap.xml</c>, when the address of the site is known: a sitemap holds absolute addresses only.</summary>
/// <param name="build">The build.</param>
public sealed class MakeSitemap(BuildContext build) : CollectionModule<Document>
{
    /// <summary>Where it is written.</summary>
    public static UrlPath Address { get; } = new("sitemap.xml");

    /// <inheritdoc />
    protected override IEnumerable<Document> Run(IReadOnlyList<Document> documents, RunContext context)
    {
        if (build.Settings.Site is not { } root)
        {
            return documents;
        }

        var pages = context.Processed<SiteMap>(ContentPipeline.PipelineName).Single().Pages
            .Where(page => page is not (RedirectSitePage or NotFoundSitePage or SearchSitePage or WorkbookSitePage or AssessSitePage or CompareSitePage or DefineSitePage or QuestionBankSitePage))
            .Select(page => $"{root.Value.TrimEnd('/')}/{page.Address.Encoded()}")
            .ToList();
        return [.. documents, OutputFile.Of(Address, () => Write(pages))];
    }

    private static byte[] Write(IReadOnlyList<string> addresses)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(stream, settings))
        {
            xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
            foreach (var address in addresses)
            {
                xml.WriteStartElement("url");
                xml.WriteElementString("loc", address);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }
}
