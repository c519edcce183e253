using Playbook.Coaching.Settings;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Build;

/// <summary>What of a site people take along on paper.</summary>
/// <param name="Paper">The sheets that the settings ask for.</param>
/// <param name="Pages">Addresses of sessions, checks, packs and all other pages with something to fill in, in ordinal order.</param>
public sealed record PrintPlan(PaperSize Paper, IReadOnlyList<UrlPath> Pages)
{
    /// <summary>Nothing to print.</summary>
    public static PrintPlan Empty { get; } = new(default, []);
}
