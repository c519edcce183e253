using System.CommandLine;
using Playbook.Building;
using Playbook.Commands.Options;
using Playbook.Engine.Files;
using Playbook.Reporting;

namespace Playbook.Commands.Check;

/// <summary><c>playbook check</c>: all that a build reports and the slow checks too, writing nothing.</summary>
internal sealed class CheckCommand : PlaybookCommand
{
    private readonly AppServices _services;
    private readonly SharedOptions _options;

    /// <summary>The command over its services, with the options it shares.</summary>
    public CheckCommand(AppServices services, SharedOptions options)
        : base("check", "Reports all that a build would, checks finished pages, and reviews the content; writes nothing")
    {
        _services = services;
        _options = options;
        _options.Site.AddTo(this);
        _options.Strict.AddTo(this);
        _options.Report.AddTo(this);
        SetAction(RunAsync);
    }

    /// <inheritdoc />
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("playbook check", "checks the handbook in 'input'"),
        new("playbook check --strict", "fails on warnings too, for instance before publishing"),
        new("playbook check --format json", "writes findings for another program"),
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var style = _options.Report.Read(parsed);
        var request = new SiteSource(_options.Site.Read(parsed), _services).Request() with { SlowChecks = true, ReviewsContent = true };
        using var output = new MemoryOutput();

        var builder = new SiteBuilder(_services, style.IsQuiet);
        var outcome = await builder.RunAsync(request, output, _ => false, cancellationToken);
        Reporters.Create(style, _services.Terminal).Report(new BuildReport("Checked", outcome));
        return ExitCode.For(outcome.Result, _options.Strict.Read(parsed));
    }
}
