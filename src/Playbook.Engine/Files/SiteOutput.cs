namespace Playbook.Engine.Files;

/// <summary>
/// Where a site goes, as a whole or not at all: nothing that was there before changes until <see cref="Commit"/>, and
/// disposing without it leaves everything as it was.
/// </summary>
public abstract class SiteOutput : IDisposable
{
    private bool _isClosed;

    /// <summary>Absolute path of the folder in which the files lie until <see cref="Commit"/>, for tools that look at the site; null when they lie on no disk.</summary>
    public virtual string? Folder => null;

    /// <summary>Adds a file. May be called from many threads, once for each path.</summary>
    /// <param name="path">Its address in the site.</param>
    /// <param name="bytes">Its content; copied or written before the call returns.</param>
    /// <param name="madeFrom">Digest of everything that the content is a function of, by which the next build can tell that it need not make it; null when that is not known.</param>
    /// <exception cref="ArgumentException">The path is no file's address, or leads out of the site.</exception>
    /// <exception cref="InvalidOperationException">The output is committed or disposed.</exception>
    /// <exception cref="OutputException">The file cannot be written, or was written already.</exception>
    public void Write(UrlPath path, ReadOnlySpan<byte> bytes, Digest? madeFrom = null)
    {
        ThrowIfClosed();
        WriteFile(Checked(path), bytes, madeFrom);
    }

    /// <summary>Takes a file over from the site that is being replaced, instead of <see cref="Write"/>.</summary>
    /// <param name="path">Its address in the site.</param>
    /// <param name="madeFrom">Digest of everything that its content would be made from.</param>
    /// <returns>Whether the old site has the file, made from the same and unchanged since.</returns>
    /// <exception cref="ArgumentException">The path is no file's address, or leads out of the site.</exception>
    /// <exception cref="InvalidOperationException">The output is committed or disposed.</exception>
    /// <exception cref="OutputException">The file cannot be taken over, or was written already.</exception>
    public bool TryKeep(UrlPath path, Digest madeFrom)
    {
        ThrowIfClosed();
        return TryKeepFile(Checked(path), madeFrom);
    }

    /// <summary>Puts the new site in place of the old one. Call it once, after the last <see cref="Write"/> has returned.</summary>
    /// <param name="origin">What the whole site was made from; null when that is not known.</param>
    /// <exception cref="InvalidOperationException">The output is committed or disposed.</exception>
    /// <exception cref="OutputException">It cannot be put in place.</exception>
    public void Commit(SiteOrigin? origin = null)
    {
        ThrowIfClosed();
        _isClosed = true;
        PutInPlace(origin);
    }

    /// <summary>Forgets what was written, unless it is committed.</summary>
    public void Dispose()
    {
        _isClosed = true;
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Adds a file whose path is valid.</summary>
    protected abstract void WriteFile(UrlPath path, ReadOnlySpan<byte> bytes, Digest? madeFrom);

    /// <summary>Takes over a file whose path is valid, if the old site has it made from the same.</summary>
    protected abstract bool TryKeepFile(UrlPath path, Digest madeFrom);

    /// <summary>Puts the new site in place of the old one; called once at most.</summary>
    protected abstract void PutInPlace(SiteOrigin? origin);

    /// <summary>Removes what is left of the work.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }

    private static UrlPath Checked(UrlPath path) => IsFile(path.Value)
        ? path
        : throw new ArgumentException($"'{path}' is not the address of a file in the site.", nameof(path));

    private static bool IsFile(string path)
    {
        foreach (var part in path.AsSpan().Split('/'))
        {
            if (path.AsSpan(part) is "" or "." or "..")
            {
                return false;
            }
        }

        return path.AsSpan().IndexOfAny('\\', '\0') < 0;
    }

    private void ThrowIfClosed()
    {
        if (_isClosed)
        {
            throw new InvalidOperationException("The output is already committed or disposed.");
        }
    }
}
