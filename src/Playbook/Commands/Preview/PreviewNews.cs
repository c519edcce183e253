using System.Globalization;
using Playbook.Building;
using Playbook.Engine.Diagnostics;
using Playbook.Reporting;
using Playbook.Serving;
using Playbook.Serving.Live;

namespace Playbook.Commands.Preview;

/// <summary>What a preview has to show and to say, to browsers and on the terminal alike.</summary>
/// <param name="reporter">The terminal.</param>
/// <param name="time">The clock that tells two previews on the same port apart.</param>
internal sealed class PreviewNews(IReporter reporter, TimeProvider time)
{
    /// <summary>As many errors as anybody reads at once.</summary>
    private const int MostErrors = 5;

    private readonly string _run = time.GetUtcNow().ToUnixTimeMilliseconds().ToString("x", CultureInfo.InvariantCulture);
    private HashSet<Diagnostic> _known = [];
    private int _builds;
    private string _shown = "";

    /// <summary>The site being shown.</summary>
    public LiveSite Site { get; } = new();

    /// <summary>Word of it to browsers.</summary>
    public PreviewFeed Feed { get; } = new();

    /// <summary>Whether a build found errors that the one before did not.</summary>
    public bool HasNewErrors(BuildOutcome outcome) => Errors(outcome).Any(error => !_known.Contains(error));

    /// <summary>Shows what a build made, and says what it found that was not known.</summary>
    /// <param name="outcome">What the build came to.</param>
    /// <param name="site">What it made; null when it made nothing, which leaves the last site in place.</param>
    /// <param name="cause">What led to the build, or null.</param>
    public void Tell(BuildOutcome outcome, ISite? site, string? cause)
    {
        if (site is null)
        {
            Site.KeepLast();
        }
        else
        {
            _shown = string.Create(CultureInfo.InvariantCulture, $"{_run}-{++_builds}");
            Site.Replace(new PreviewSite(site, _shown));
        }

        Tell(new BuildReport("Built", outcome) { Known = _known, Cause = cause }, hasFailed: site is null);
    }

    /// <summary>Says what came up when the rest of the pages were made.</summary>
    /// <param name="outcome">All that is known of the site now.</param>
    public void TellMore(BuildOutcome outcome) => Tell(new BuildReport("Made", outcome) { Known = _known }, hasFailed: false);

    /// <summary>Says that nothing could be built, and why.</summary>
    /// <param name="problem">Whole sentences.</param>
    public void Tell(string problem)
    {
        var consequence = Site.KeepLast();
        Publish(ShownSite.Earlier, hasFailed: true, errors: [], warnings: 0, problem);
        reporter.Warn($"{problem} {consequence}");
    }

    private void Tell(BuildReport report, bool hasFailed)
    {
        var result = report.Outcome.Result;
        var errors = Errors(report.Outcome).ToList();
        Publish(errors.Count == 0 ? ShownSite.Whole : ShownSite.Partial, hasFailed, errors, result.Warnings, notice: null);
        reporter.Report(report);
        _known = [.. result.Diagnostics];
    }

    private static IEnumerable<Diagnostic> Errors(BuildOutcome outcome) =>
        outcome.Result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error);

    private void Publish(ShownSite shown, bool hasFailed, List<Diagnostic> errors, int warnings, string? notice) => Feed.Publish(new PreviewState(
        _shown,
        _shown.Length == 0 ? ShownSite.None : hasFailed ? ShownSite.Earlier : shown,
        [.. errors.Take(MostErrors).Select(JsonDiagnostic.Of)],
        Math.Max(0, errors.Count - MostErrors),
        warnings,
        notice));
}
