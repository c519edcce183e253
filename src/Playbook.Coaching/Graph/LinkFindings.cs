using Playbook.Engine.Diagnostics;
using Playbook.Web.Links;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Graph;

/// <summary>What is to be said about a link once it is known what it leads to.</summary>
internal static class LinkFindings
{
    /// <summary>The finding, or null when all is well.</summary>
    public static Diagnostic? Of(MarkdownLink link, LinkTarget target) => target switch
    {
        BrokenTarget broken => broken.Diagnostic,
        ExternalTarget when link.IsImage => LinkDiagnostics.OutsideImage.At(
            link.Location, $"The image '{link.Target}' lies on another site, so only its words are shown.", "a file of the handbook"),
        _ => null,
    };
}
