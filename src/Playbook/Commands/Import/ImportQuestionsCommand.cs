using System.CommandLine;
using Playbook.Building;
using Playbook.Commands.Options;
using Playbook.Engine.Diagnostics;
using Playbook.Reporting;

namespace Playbook.Commands.Import;

/// <summary><c>playbook import questions FILE…</c>: writes questions of other files into banks.</summary>
internal sealed class ImportQuestionsCommand : PlaybookCommand
{
    private readonly AppServices _services;
    private readonly SharedOptions _options;
    private readonly ImportOptionSet _import = new();

    /// <summary>The command over its services, with the options it shares.</summary>
    public ImportQuestionsCommand(AppServices services, SharedOptions options)
        : base("questions", "Writes the questions of Markdown lists, CSV and JSON files into your banks, without those that are there already")
    {
        _services = services;
        _options = options;
        _import.AddTo(this);
        _options.Site.AddTo(this);
        _options.Report.AddTo(this);
        SetAction(RunAsync);
    }

    /// <inheritdoc />
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("playbook import questions retro.csv", "into input/questions/retro.md"),
        new("playbook import questions list.md --dry-run", "shows what would be written"),
        new("playbook import questions a.json b.json --bank hiring --title \"When we hire\"", "two files into one bank"),
        new("playbook import questions all.json --language ja --input handbook", "one of several translations"),
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var source = new SiteSource(_options.Site.Read(parsed), _services);
        var request = new ImportRequest(source.Inputs, source.Request(), _import.Sources(parsed, _services.WorkingDirectory), _import.Read(parsed))
        {
            IsDryRun = _import.IsDryRun(parsed),
        };
        var result = await _services.ImportQuestions(request, cancellationToken);
        var reporter = Reporters.Create(_options.Report.Read(parsed), _services.Terminal);
        reporter.Report(result.Diagnostics);
        foreach (var line in ImportSummary.Of(result, request.IsDryRun))
        {
            reporter.Say(line);
        }

        return result.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? ExitCode.Errors : ExitCode.Clean;
    }
}
