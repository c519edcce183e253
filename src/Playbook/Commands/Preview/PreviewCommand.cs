using System.CommandLine;
using Playbook.Commands.Options;

namespace Playbook.Commands.Preview;

/// <summary><c>playbook preview</c>: serves the site from memory, drafts included, and rebuilds it when a file changes.</summary>
internal sealed class PreviewCommand : PlaybookCommand
{
    private readonly AppServices _services;
    private readonly SharedOptions _options;

    /// <summary>The command over its services, with the options it shares.</summary>
    public PreviewCommand(AppServices services, SharedOptions options)
        : base("preview", "Serves the site with its drafts from memory, and shows every change as it is made")
    {
        _services = services;
        _options = options;
        _options.Site.AddTo(this);
        _options.Server.AddTo(this);
        _options.Report.AddTo(this);
        SetAction(RunAsync);
    }

    /// <inheritdoc />
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("playbook preview", "serves 'input' at http://127.0.0.1:5080/"),
        new("playbook preview --port 8000", "takes another port"),
        new("playbook preview --next-port", "takes the next free port if 5080 is in use"),
        new("playbook preview --host 0.0.0.0", "lets a phone in the same network read along"),
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var style = _options.Report.Read(parsed);
        using var session = new PreviewSession(_services, style, _options.Site.Read(parsed));
        await session.RunAsync(_options.Server.Read(parsed), cancellationToken);
        return ExitCode.Clean;
    }
}
