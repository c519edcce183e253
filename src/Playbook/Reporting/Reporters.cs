using Playbook.Display;

namespace Playbook.Reporting;

/// <summary>Which format is written by whom.</summary>
internal static class Reporters
{
    /// <summary>The reporter for a style.</summary>
    public static IReporter Create(ReportStyle style, Terminal terminal) => style.Format switch
    {
        ReportFormat.Json => new JsonReporter(terminal, style.IsQuiet),
        ReportFormat.GitHub => new LineReporter(terminal, style.IsQuiet, GitHubLine.Of),
        _ => new LineReporter(terminal, style.IsQuiet, diagnostic => TextLine.Of(diagnostic, terminal.UsesColor)),
    };
}
