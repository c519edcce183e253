using System.CommandLine;
using Playbook.Building;
using Playbook.Commands.Options;
using Playbook.Reporting;

namespace Playbook.Commands.Build;

/// <summary><c>playbook build</c>: builds the site into the output folder. What runs when no command is named.</summary>
internal sealed class BuildCommand : PlaybookCommand
{
    private readonly AppServices _services;
    private readonly SiteOptions _site = new();
    private readonly OutputOption _output = new();
    private readonly StrictOption _strict = new();
    private readonly ReportOptions _report = new();

    /// <summary>The command over its services.</summary>
    public BuildCommand(AppServices services)
        : base("build", "Builds the site into the output folder; what 'playbook' alone does")
    {
        _services = services;
        Configure(this);
    }

    /// <inheritdoc />
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("playbook build", "builds 'input' into 'output'"),
        new("playbook build --input handbook --output public", "names the folders"),
        new("playbook build --base shared/input --theme plain", "builds upon another handbook, with another theme"),
        new("playbook build --set title=\"Coaching at Acme\"", "overrides a setting"),
        new("playbook build --strict --format github", "fails on warnings and annotates a pull request"),
    ];

    /// <summary>Makes this what happens when no command is named.</summary>
    public void MakeDefaultOf(RootCommand root) => Configure(root);

    private void Configure(Command command)
    {
        _site.AddTo(command);
        _output.AddTo(command);
        _strict.AddTo(command);
        _report.AddTo(command);
        command.SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var isStrict = _strict.Read(parsed);
        var style = _report.Read(parsed);
        var source = new SiteSource(_site.Read(parsed), _services);
        var target = new BuildTarget(_output.Read(parsed), _services.WorkingDirectory);

        var outcome = await target.BuildAsync(
            source,
            new SiteBuilder(_services, style.IsQuiet),
            result => ExitCode.For(result, isStrict) == ExitCode.Clean,
            cancellationToken);
        Reporters.Create(style, _services.Terminal).Report(new BuildReport("Built", outcome, Notes(outcome, target)));
        return ExitCode.For(outcome.Result, isStrict);
    }

    private static string[] Notes(BuildOutcome outcome, BuildTarget target)
    {
        var reason = outcome.Result.Errors > 0 ? "" : " because of --strict";
        return outcome.IsCommitted ? [] : [$"Nothing was written{reason}: the output folder '{target.DisplayName}' is as it was before."];
    }
}
