namespace Playbook.Benchmarks.Sites;

/// <summary>A folder for everything that a run of measurements writes. It is gone afterwards.</summary>
internal sealed class Workspace : IDisposable
{
    private const int Attempts = 20;
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(100);

    /// <summary>Absolute path of the folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("playbook-benchmark-").FullName;

    /// <summary>Deletes the folder. A program that was just stopped may still be writing, so it tries for two seconds.</summary>
    public void Dispose()
    {
        for (var attempt = 1; !TryDelete(attempt == Attempts); attempt++)
        {
            Thread.Sleep(BetweenAttempts);
        }
    }

    private bool TryDelete(bool isLast)
    {
        try
        {
            Directory.Delete(Folder, recursive: true);
            return true;
        }
        catch (IOException) when (!isLast)
        {
            return false;
        }
    }
}
