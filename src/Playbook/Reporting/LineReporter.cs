using Playbook.Display;
using Playbook.Engine.Diagnostics;

namespace Playbook.Reporting;

/// <summary>Writes a line for each finding to standard error, and the last line to standard output.</summary>
/// <param name="terminal">Where to write.</param>
/// <param name="isQuiet">Whether to write findings and nothing else.</param>
/// <param name="format">A finding as one line.</param>
internal sealed class LineReporter(Terminal terminal, bool isQuiet, Func<Diagnostic, string> format) : IReporter
{
    /// <inheritdoc />
    public void Report(BuildReport report)
    {
        Report([.. report.Outcome.Result.Diagnostics.Where(diagnostic => !report.Known.Contains(diagnostic))]);
        foreach (var note in report.Notes)
        {
            Say(note);
        }

        Say(SummaryLine.Of(report));
    }

    /// <inheritdoc />
    public void Report(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            terminal.Error.WriteLine(format(diagnostic));
        }
    }

    /// <inheritdoc />
    public void Say(string line)
    {
        if (!isQuiet)
        {
            terminal.Out.WriteLine(line);
        }
    }

    /// <inheritdoc />
    public void Warn(string line) => terminal.Error.WriteLine(line);
}
