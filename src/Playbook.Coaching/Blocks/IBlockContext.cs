using Playbook.Coaching.Graph;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Blocks;

/// <summary>What a block may use to show itself on a page.</summary>
public interface IBlockContext
{
    /// <summary>The whole handbook.</summary>
    Handbook Handbook { get; }

    /// <summary>All that can be filled in on the page, or null when nothing can.</summary>
    Form? Form { get; }

    /// <summary>An id of the content as it is on this page; the empty one stays empty.</summary>
    string Id(string id);

    /// <summary>Blocks as HTML for this page.</summary>
    string Html(IReadOnlyList<MarkdownBlock> blocks);

    /// <summary>A fragment as HTML for this page.</summary>
    string Html(HtmlFragment fragment);
}
