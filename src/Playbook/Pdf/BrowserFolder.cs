namespace Playbook.Pdf;

/// <summary>A folder for all that a browser writes while it runs: its profile, and what it would leave in the system's folder.</summary>
internal sealed class BrowserFolder : IAsyncDisposable
{
    private const int Attempts = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Absolute path of the folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("playbook-").FullName;

    /// <summary>Deletes it. The browser's last helpers may still be writing when the browser itself has ended.</summary>
    public async ValueTask DisposeAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                Directory.Delete(Path, recursive: true);
                return;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // What cannot be deleted stays in the system's folder for such things: no reason to fail.
                if (attempt == Attempts)
                {
                    return;
                }
            }

            await Task.Delay(Pause);
        }
    }
}
