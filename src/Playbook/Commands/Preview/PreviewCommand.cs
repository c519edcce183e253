using System.CommandLine;
using Playbook.Commands.Options;

namespace Playbook.Commands.Preview;

/// <summary><c>playbook preview</c>: serves the site from memory, drafts included, and rebuilds it when a file changes.</summary>
internal sealed class PreviewCommand : PlaybookCommand
{
    private readonly AppServices _services;
    private readonly SiteOptions _site = new();
    private readonly ServerOptions _server = new();
    private readonly ReportOptions _report = new();

    /// <summary>The command over its services.</summary>
    public PreviewCommand(AppServices services)
        : base("preview", "Serves the site with its drafts from memory, and rebuilds it whenever a file changes")
    {
        _services = services;
        _site.AddTo(this);
        _server.AddTo(this);
        _report.AddTo(this);
        SetAction(RunAsync);
    }

    /// <inheritdoc />
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("playbook preview", "serves 'input' at http://127.0.0.1:5080/"),
        new("playbook preview --port 8000", "takes another port"),
        new("playbook preview --host 0.0.0.0", "lets a phone in the same network read along"),
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var style = _report.Read(parsed);
        using var session = new PreviewSession(_services, style, _site.Read(parsed));
        await session.RunAsync(_server.Read(parsed), cancellationToken);
        return ExitCode.Clean;
    }
}
