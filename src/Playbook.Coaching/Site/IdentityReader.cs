using Playbook.Coaching.Blocks;
using Playbook.Coaching.Graph;
using Playbook.Coaching.Settings;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Web.Links;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Site;

/// <summary>Reads logo, footer and home text of the settings, and checks where they lead.</summary>
/// <param name="settings">The settings.</param>
/// <param name="root">The site's own input; paths start at its top.</param>
/// <param name="diagnostics">Where findings go.</param>
public sealed class IdentityReader(HandbookSettings settings, IInputRoot root, DiagnosticBag diagnostics)
{
    /// <summary>The file that a home page without a file would have.</summary>
    public static SourcePath HomeFile { get; } = new("index.md");

    /// <summary>The text of a home page that has no file, or null when the settings have none either.</summary>
    public HomeText? Home()
    {
        if (settings.Home?.Parse(FileAt(HomeFile), diagnostics) is not { } body)
        {
            return null;
        }

        var title = body.Blocks.OfType<HeadingBlock>().FirstOrDefault() is { Level: 1 } first ? first : null;
        List<MarkdownBlock> blocks = [.. body.Blocks.Where(block => !ReferenceEquals(block, title))];
        return new HomeText(title, blocks, body, BlockRegistry.ReadAll(blocks, diagnostics));
    }

    /// <summary>Everything that the settings say, once it is known what links lead to.</summary>
    /// <param name="home">The text of a home page that has no file, or null.</param>
    /// <param name="links">Finds what a link leads to.</param>
    public SiteIdentity Read(HomeText? home, LinkResolver links)
    {
        Check(home?.Body.Links ?? [], links);
        return new SiteIdentity(Logo(links), Footer(links)) { Home = home };
    }

    private UrlPath? Logo(LinkResolver links)
    {
        if (settings.Logo is not { } logo)
        {
            return null;
        }

        var link = new MarkdownLink(logo.Text, IsImage: true, SettingsLayers.File, logo.Location);
        Check([link], links);
        return (links.Resolve(link) as InternalTarget)?.Address;
    }

    private List<MarkdownBlock> Footer(LinkResolver links)
    {
        var body = settings.Footer?.Parse(FileAt(SettingsLayers.File), diagnostics, mayHaveIds: false) ?? MarkdownBody.Empty;
        Check(body.Links.Where(link => !link.Target.StartsWith('#')), links);
        foreach (var link in body.Links.Where(link => link.Target.StartsWith('#')))
        {
            diagnostics.Add(LinkDiagnostics.BrokenAnchor.At(
                link.Location, $"'{link.Target}': a footer stands on every page, which need not have that place.", "the path of a page before '#'"));
        }

        return [.. body.Blocks.Select(WithoutHeadings)];
    }

    /// <summary>Headings are paragraphs here: they would stand in the outline of every page, with ids that it may have too.</summary>
    private static MarkdownBlock WithoutHeadings(MarkdownBlock block) => block switch
    {
        HeadingBlock heading => new ParagraphBlock(heading.Html, heading.Text, IsStrong: false, heading.Location),
        QuoteBlock quote => quote with { Children = [.. quote.Children.Select(WithoutHeadings)] },
        DirectiveBlock container => container with { Children = [.. container.Children.Select(WithoutHeadings)] },
        ListBlock list => list with
        {
            Items = [.. list.Items.Select(item => item with { Children = [.. item.Children.Select(WithoutHeadings)] })],
        },
        _ => block,
    };

    private void Check(IEnumerable<MarkdownLink> all, LinkResolver links) =>
        diagnostics.AddRange(all.Select(link => LinkFindings.Of(link, links.Resolve(link))).OfType<Diagnostic>());

    private InputFile FileAt(SourcePath path) => new(path, root, 0);
}
