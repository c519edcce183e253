using System.Text.Encodings.Web;
using System.Text.Json;
using Playbook.Display;
using Playbook.Engine.Diagnostics;

namespace Playbook.Reporting;

/// <summary>
/// Writes one JSON document for each build to standard output, on one line so that a preview's builds can be told apart.
/// What is meant for people goes to standard error.
/// </summary>
/// <param name="terminal">Where to write.</param>
/// <param name="isQuiet">Whether to leave out what is meant for people; a document is written all the same.</param>
internal sealed class JsonReporter(Terminal terminal, bool isQuiet) : IReporter
{
    // The document is read by programs and never put into HTML: letters may stay letters.
    private static readonly JsonReportContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <inheritdoc />
    public void Report(BuildReport report) => Write(JsonReport.Of(report.Outcome));

    /// <inheritdoc />
    public void Report(IReadOnlyList<Diagnostic> diagnostics) => Write(JsonReport.Of(diagnostics));

    /// <inheritdoc />
    public void Say(string line)
    {
        if (!isQuiet)
        {
            terminal.Error.WriteLine(line);
        }
    }

    /// <inheritdoc />
    public void Warn(string line) => terminal.Error.WriteLine(line);

    private void Write(JsonReport report) => terminal.Out.WriteLine(JsonSerializer.Serialize(report, Context.JsonReport));
}
