using System.CommandLine;
using Playbook.Commands.Options;
using Playbook.Folders;
using Playbook.Reporting;
using Playbook.Serving;

namespace Playbook.Commands.Serve;

/// <summary><c>playbook serve</c>: serves the built output folder as it is.</summary>
internal sealed class ServeCommand : PlaybookCommand
{
    private readonly AppServices _services;
    private readonly SharedOptions _options;

    /// <summary>The command over its services, with the options it shares.</summary>
    public ServeCommand(AppServices services, SharedOptions options)
        : base("serve", "Serves the built output folder, without building or watching")
    {
        _services = services;
        _options = options;
        _options.Output.AddTo(this);
        _options.Server.AddTo(this);
        _options.Report.AddQuietTo(this);
        SetAction(RunAsync);
    }

    /// <inheritdoc />
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("playbook serve", "serves 'output' at http://127.0.0.1:5080/"),
        new("playbook serve --output public --port 8000", "serves another folder on another port"),
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var folder = OutputFolder(_options.Output.Read(parsed));
        var site = new LiveSite(new FolderSite(folder.Directory));
        var endpoint = _options.Server.Read(parsed);
        await using var server = await SiteServer.StartAsync(endpoint, site, cancellationToken);

        var reporter = Reporters.Create(_options.Report.Read(parsed), _services.Terminal);
        reporter.Say($"Serving '{folder.DisplayName}' at {server.Address} (Ctrl-C stops it)");
        ServerNotes.Say(server, endpoint, reporter);
        await UntilCancelled.WaitAsync(cancellationToken);
        return ExitCode.Clean;
    }

    private InputFolder OutputFolder(string path)
    {
        if (path.Length == 0)
        {
            throw CommandException.BadUsage("'--output' names no folder.");
        }

        var folder = InputFolder.At(path, _services.WorkingDirectory);
        return Directory.Exists(folder.Directory)
            ? folder
            : throw CommandException.BadUsage(
                $"There is no built site in '{folder.DisplayName}'. "
                + "Run 'playbook build' first, or name another folder with --output DIR.");
    }
}
