using System.Globalization;

namespace Playbook.Reporting;

/// <summary>The last line of a build: <c>Built 63 pages, 91 files in 412 ms: 0 warnings, 0 errors</c>; hints where there are any, and in brackets what led to it.</summary>
internal static class SummaryLine
{
    /// <summary>The line.</summary>
    public static string Of(BuildReport report)
    {
        var result = report.Outcome.Result;
        var site = $"{Count(result.Pages, "page")}, {Count(result.Files, "file")}";
        var hints = result.Diagnostics.Count - result.Warnings - result.Errors;
        var findings = $"{(hints > 0 ? Count(hints, "hint") + ", " : "")}{Count(result.Warnings, "warning")}, {Count(result.Errors, "error")}";
        var time = Milliseconds(report.Outcome.Elapsed).ToString(CultureInfo.InvariantCulture);
        return $"{report.Verb} {site} in {time} ms: {findings}{(report.Cause is null ? "" : $" ({report.Cause})")}";
    }

    /// <summary>A number and its noun: <c>1 page</c>, <c>2 pages</c>.</summary>
    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>A time span in whole milliseconds, rounded.</summary>
    public static long Milliseconds(TimeSpan elapsed) =>
        (long)Math.Round(elapsed.TotalMilliseconds, MidpointRounding.AwayFromZero);
}
