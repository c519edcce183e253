using System.CommandLine;
using Playbook.Building;
using Playbook.Commands.Options;
using Playbook.Engine.Diagnostics;
using Playbook.Reporting;

namespace Playbook.Commands.Ids;

/// <summary><c>playbook ids</c>: writes missing question ids into the bank files.</summary>
internal sealed class IdsCommand : PlaybookCommand
{
    private readonly AppServices _services;
    private readonly SharedOptions _options;

    /// <summary>The command over its services, with the options it shares.</summary>
    public IdsCommand(AppServices services, SharedOptions options)
        : base("ids", "Writes an id behind every question that has none, so that saved answers survive a change of words")
    {
        _services = services;
        _options = options;
        _options.Site.AddTo(this);
        _options.Report.AddTo(this);
        SetAction(RunAsync);
    }

    /// <inheritdoc />
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("playbook ids", "completes the question banks in 'input'"),
        new("playbook ids --input handbook", "completes those of another folder"),
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var source = new SiteSource(_options.Site.Read(parsed), _services);
        var result = await _services.WriteIds(new IdsRequest(source.Inputs, source.Request()), cancellationToken);
        Report(result, _options.Report.Read(parsed));
        return result.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? ExitCode.Errors : ExitCode.Clean;
    }

    private void Report(IdsResult result, ReportStyle style)
    {
        var reporter = Reporters.Create(style, _services.Terminal);
        reporter.Report(result.Diagnostics);
        reporter.Say(result.Questions == 0 && result.Diagnostics.Count == 0
            ? "Every question has an id already."
            : $"Wrote {SummaryLine.Count(result.Questions, "id")} into {SummaryLine.Count(result.Files, "file")}.");
    }
}
