using Playbook.Building;
using Playbook.Coaching.Build;
using Playbook.Commands.Options;
using Playbook.Folders;
using Playbook.Reporting;
using Playbook.Serving;
using Playbook.Serving.Live;
using Playbook.Watching;

namespace Playbook.Commands.Preview;

/// <summary>One preview: a server, a watcher and a build after each change, one at a time.</summary>
internal sealed class PreviewSession : IDisposable
{
    /// <summary>How often to look for what no watcher tells.</summary>
    private static readonly TimeSpan LookInterval = TimeSpan.FromSeconds(1);

    /// <summary>A change in more steps than this shows what is wrong in between.</summary>
    private const int MostHalves = 5;

    private readonly AppServices _services;
    private readonly SiteSource _source;
    private readonly SiteBuilder _builder;
    private readonly IReporter _reporter;
    private readonly PreviewNews _news;
    private readonly ChangeSignal _changes;
    private readonly FolderWatcher _watcher;
    private readonly BuildMemory _memory = new();
    private readonly RemainingPages _remaining;
    private int _halves;

    /// <summary>Prepares a preview.</summary>
    /// <exception cref="CommandException">An input folder is not there.</exception>
    public PreviewSession(AppServices services, ReportStyle style, SiteArguments arguments)
    {
        _services = services;
        _reporter = Reporters.Create(style, services.Terminal);
        _news = new PreviewNews(_reporter, services.Time);
        _remaining = new RemainingPages(_news);
        _builder = new SiteBuilder(services, style.IsQuiet);
        _changes = new ChangeSignal(services.Time);
        _source = new SiteSource(arguments, services) { Found = Watch };
        _watcher = new FolderWatcher(_changes.Raise);
    }

    /// <summary>Serves and rebuilds until cancelled.</summary>
    /// <exception cref="CommandException">The port cannot be had.</exception>
    public async Task RunAsync(ServerEndpoint endpoint, CancellationToken cancellationToken)
    {
        var preview = new PreviewEndpoints(_news.Feed, _services.Time);
        await using var server = await SiteServer.StartAsync(endpoint, _news.Site, cancellationToken, preview);
        foreach (var input in _source.Inputs)
        {
            Watch(input);
        }

        try
        {
            await RebuildAsync(changes: null, cancellationToken);
            _reporter.Say($"Preview at {server.Address} (Ctrl-C stops it)");
            ServerNotes.Say(server, endpoint, _reporter);
            await using var timer = _services.Time.CreateTimer(_ => Look(), null, LookInterval, LookInterval);
            while (true)
            {
                var changes = await _changes.WaitAsync(cancellationToken);
                await RebuildAsync(changes, cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Ctrl-C is how a preview ends.
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _watcher.Dispose();
        _remaining.Dispose();
    }

    private async Task RebuildAsync(ChangeSet? changes, CancellationToken cancellationToken)
    {
        // Before the build reads: what changes from here on is built next.
        _watcher.Renew(isForced: changes is { IsSweeping: true });
        if (_source.Inputs.FirstOrDefault(input => !Directory.Exists(input.Directory)) is { } missing)
        {
            await TellAsync($"The input folder '{missing.DisplayName}' is gone.", changes, cancellationToken);
            return;
        }

        try
        {
            await _remaining.StopAsync();
            var request = _source.Request() with { IncludeDrafts = true, Memory = _memory };
            var (site, planned) = await _builder.PlanAsync(request, HasSomethingToShow, cancellationToken);
            var outcome = await _remaining.MakeIfFaultyAsync(site, planned, cancellationToken);
            if (!_news.HasNewErrors(outcome) || !await IsHalfDoneAsync(changes, cancellationToken))
            {
                var cause = changes is null ? null : ChangeWords.Of(changes, _services.WorkingDirectory);
                _news.Tell(outcome, outcome.IsCommitted ? new PlannedFiles(site) : null, cause);
                if (ReferenceEquals(outcome, planned))
                {
                    _remaining.Start(site, outcome);
                }
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            await TellAsync($"The site could not be built: {failure.Message}", changes, cancellationToken);
        }
    }

    private async Task TellAsync(string problem, ChangeSet? changes, CancellationToken cancellationToken)
    {
        if (!await IsHalfDoneAsync(changes, cancellationToken))
        {
            _news.Tell(problem);
        }
    }

    /// <summary>Without a theme, say, nothing at all is made: the last site is better than none.</summary>
    private static bool HasSomethingToShow(BuildResult result) => result.Files > 0;

    /// <summary>
    /// Whether what went wrong went wrong in the middle of a change, as far as anybody can tell: then the next build, which
    /// follows at once, is the one to show.
    /// </summary>
    private async Task<bool> IsHalfDoneAsync(ChangeSet? changes, CancellationToken cancellationToken)
    {
        var isHalf = changes is not null && _halves < MostHalves && await _changes.HasMoreAsync(cancellationToken);
        _halves = isHalf ? _halves + 1 : 0;
        return isHalf;
    }

    private void Look()
    {
        _watcher.Look();
        if (_source.HasMoved())
        {
            _changes.Raise(FileChange.Anything(_source.Inputs[0].Directory));
        }
    }

    private void Watch(InputFolder folder) => _watcher.Add(folder.Directory, reason => _reporter.Warn(
        $"The system does not tell of changes in '{folder.DisplayName}': {reason.TrimEnd('.')}. It is looked through every second instead."));
}
