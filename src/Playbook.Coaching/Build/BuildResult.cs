using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Build;

/// <summary>What a build came to.</summary>
/// <param name="Pages">HTML pages written.</param>
/// <param name="Files">All files written, pages included.</param>
/// <param name="Diagnostics">All findings, sorted.</param>
public sealed record BuildResult(int Pages, int Files, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Number of errors among the findings.</summary>
    public int Errors => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Number of warnings among the findings.</summary>
    public int Warnings => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);
}
