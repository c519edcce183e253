namespace Playbook.Browser.Tests.Sites;

/// <summary>A site reached in one way or the other, so that a test can run over both.</summary>
public sealed class HostedSite : IAsyncDisposable
{
    private readonly IAsyncDisposable? _server;
    private readonly SiteFolder? _folder;

    private HostedSite(SiteServer server) => (_server, Root) = (server, server.Root);

    private HostedSite(SiteFolder folder) => (_folder, Root) = (folder, folder.Root);

    /// <summary>The site's root, ending in a slash.</summary>
    public Uri Root { get; }

    /// <summary>Makes the files reachable until disposed.</summary>
    public static async Task<HostedSite> StartAsync(SiteHost host, IReadOnlyDictionary<string, byte[]> files) =>
        host == SiteHost.Http ? new(await SiteServer.StartAsync(files)) : new(new SiteFolder(files));

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _folder?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
