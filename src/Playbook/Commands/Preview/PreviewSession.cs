using Playbook.Building;
using Playbook.Commands.Options;
using Playbook.Engine.Files;
using Playbook.Folders;
using Playbook.Reporting;
using Playbook.Serving;
using Playbook.Watching;

namespace Playbook.Commands.Preview;

/// <summary>One preview: a server, a watcher and a build after each change, one at a time.</summary>
internal sealed class PreviewSession : IDisposable
{
    private readonly SiteSource _source;
    private readonly SiteBuilder _builder;
    private readonly IReporter _reporter;
    private readonly ChangeSignal _changes;
    private readonly FolderWatcher _watcher;
    private readonly LiveSite _site = new();

    /// <summary>Prepares a preview.</summary>
    /// <exception cref="CommandException">An input folder is not there.</exception>
    public PreviewSession(AppServices services, ReportStyle style, SiteArguments arguments)
    {
        _reporter = Reporters.Create(style, services.Terminal);
        _builder = new SiteBuilder(services, style.IsQuiet);
        _changes = new ChangeSignal(services.Time);
        _source = new SiteSource(arguments, services) { Found = Watch };
        _watcher = new FolderWatcher(_changes.Raise);
    }

    /// <summary>Serves and rebuilds until cancelled.</summary>
    /// <exception cref="CommandException">The port cannot be had.</exception>
    public async Task RunAsync(ServerEndpoint endpoint, CancellationToken cancellationToken)
    {
        await using var server = await SiteServer.StartAsync(endpoint, _site, cancellationToken);
        foreach (var input in _source.Inputs)
        {
            Watch(input);
        }

        try
        {
            await RebuildAsync(cancellationToken);
            _reporter.Say($"Preview at {server.Address} (Ctrl-C stops it)");
            ServerNotes.Say(server, _reporter);
            while (true)
            {
                await _changes.WaitAsync(cancellationToken);
                await RebuildAsync(cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Ctrl-C is how a preview ends.
        }
    }

    /// <inheritdoc />
    public void Dispose() => _watcher.Dispose();

    private async Task RebuildAsync(CancellationToken cancellationToken)
    {
        try
        {
            // Before the build reads: what changes from here on is built next.
            _watcher.Renew();
            using var output = new MemoryOutput();
            var request = _source.Request() with { IncludeDrafts = true };
            var outcome = await _builder.RunAsync(request, output, _ => true, cancellationToken);
            if (outcome.IsCommitted)
            {
                _site.Replace(new MemorySite(output.Files));
            }

            _reporter.Report(new BuildReport("Built", outcome));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            _reporter.Warn($"The site could not be built: {failure.Message} {_site.KeepLast()}");
        }
    }

    private void Watch(InputFolder folder)
    {
        try
        {
            _watcher.Add(folder.Directory);
        }
        catch (IOException refusal)
        {
            _reporter.Warn($"Changes in '{folder.DisplayName}' go unnoticed: {refusal.Message}");
        }
    }
}
