using System.CommandLine;
using Playbook.Building;
using Playbook.Commands.Options;
using Playbook.Reporting;

namespace Playbook.Commands.Build;

/// <summary><c>playbook build</c>: builds the site into the output folder. What runs when no command is named.</summary>
internal sealed class BuildCommand : PlaybookCommand
{
    private readonly AppServices _services;
    private readonly SharedOptions _options;

    /// <summary>The command over its services, with the options it shares.</summary>
    public BuildCommand(AppServices services, SharedOptions options)
        : base("build", "Builds the site into the output folder; what 'playbook' alone does")
    {
        _services = services;
        _options = options;
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
        _options.Site.AddTo(command);
        _options.Output.AddTo(command);
        _options.Strict.AddTo(command);
        _options.Report.AddTo(command);
        command.SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var isStrict = _options.Strict.Read(parsed);
        var style = _options.Report.Read(parsed);
        var source = new SiteSource(_options.Site.Read(parsed), _services);
        var target = new BuildTarget(_options.Output.Read(parsed), _services);

        var outcome = await target.BuildAsync(
            source,
            new SiteBuilder(_services, style.IsQuiet),
            result => ExitCode.For(result, isStrict) == ExitCode.Clean,
            cancellationToken);
        Reporters.Create(style, _services.Terminal).Report(new BuildReport(
            outcome.IsUnchanged ? "Kept" : "Built", outcome, outcome.IsCommitted ? [] : [target.NothingWritten(outcome)]));
        return ExitCode.For(outcome.Result, isStrict);
    }
}
