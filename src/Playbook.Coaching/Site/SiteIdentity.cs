using Playbook.Coaching.Blocks;
using Playbook.Engine.Files;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Site;

/// <summary>What the settings give the site of its own, beside colours and fonts.</summary>
/// <param name="Logo">The picture before its name, or null.</param>
/// <param name="Footer">What stands at the foot of every page; empty for its name alone.</param>
public sealed record SiteIdentity(UrlPath? Logo, IReadOnlyList<MarkdownBlock> Footer)
{
    /// <summary>The text of a home page that has no file, or null.</summary>
    public HomeText? Home { get; init; }
}

/// <summary>The text of a home page that has no file.</summary>
/// <param name="Title">Its own title, or null.</param>
/// <param name="Blocks">What follows.</param>
/// <param name="Body">All of it, as it was parsed.</param>
/// <param name="Directives">What each container in it means.</param>
public sealed record HomeText(
    HeadingBlock? Title,
    IReadOnlyList<MarkdownBlock> Blocks,
    MarkdownBody Body,
    IReadOnlyDictionary<DirectiveBlock, ContentBlock> Directives);
