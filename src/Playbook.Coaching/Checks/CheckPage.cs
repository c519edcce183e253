using Playbook.Coaching.Content;

namespace Playbook.Coaching.Checks;

/// <summary>A short self-check form.</summary>
/// <param name="Content">What every page has.</param>
/// <param name="Minutes">How long it takes, or null.</param>
public sealed record CheckPage(PageContent Content, int? Minutes) : Page(Content)
{
    /// <summary>Reads a file as a check.</summary>
    public static Page Read(ReadContext context) => new CheckPage(
        context.Content, RangedNumber.Minutes(context.Metadata, context.Diagnostics)?.Value);
}
