using Playbook.Coaching.Content;

namespace Playbook.Coaching.Guides;

/// <summary>A page of prose.</summary>
/// <param name="Content">What every page has.</param>
public sealed record GuidePage(PageContent Content) : Page(Content)
{
    /// <summary>Reads a file as a guide.</summary>
    public static Page Read(ReadContext context) => new GuidePage(context.Content);
}
