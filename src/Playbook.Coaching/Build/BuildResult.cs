using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Build;

/// <summary>What a build came to.</summary>
/// <param name="Pages">HTML pages written.</param>
/// <param name="Files">All files written, pages included.</param>
/// <param name="Diagnostics">All findings, sorted.</param>
public sealed record BuildResult(int Pages, int Files, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>How many of the files were taken over from the site that was there before.</summary>
    public int Kept { get; init; }

    /// <summary>Which pages are meant for paper, and for which.</summary>
    public PrintPlan Print { get; init; } = PrintPlan.Empty;

    /// <summary>What the site was made from; null when there were findings, or when it cannot be told.</summary>
    public SiteOrigin? Origin { get; init; }

    /// <summary>Number of errors among the findings.</summary>
    public int Errors => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Number of warnings among the findings.</summary>
    public int Warnings => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);
}
