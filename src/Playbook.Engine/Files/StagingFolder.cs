using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace Playbook.Engine.Files;

/// <summary>
/// The folder beside the target in which a build writes, and how it gets into the target's place.
/// <para>
/// A build owns up to four names beside the target, all starting with <c>.target.playbook-id</c>. The bare name is the
/// folder it writes into. <c>.journal</c> is there before the first and after the last of the others, and is locked by
/// its owner: a journal that can be locked belongs to a build that was killed, and the next build tidies up after it.
/// <c>.old</c> is the whole old site on its way out, where the system cannot exchange two folders in one step: it goes
/// back when the target is missing. <c>.gone</c> is what is being deleted. So the names alone tell how far a killed
/// build had got, and each step is one rename.
/// </para>
/// </summary>
internal sealed class StagingFolder : IDisposable
{
    private const string JournalSuffix = ".journal";
    private const int IdLength = 16;

    /// <summary>How often to try when other builds into the same target get in between.</summary>
    private const int Attempts = 10;

    private readonly string _target;
    private readonly string _old;
    private readonly string _gone;
    private readonly string _journalPath;
    private SafeFileHandle? _journal;

    private StagingFolder(string target, string path, SafeFileHandle journal)
    {
        _target = target;
        Path = path;
        _old = path + ".old";
        _gone = path + ".gone";
        _journalPath = path + JournalSuffix;
        _journal = journal;
    }

    /// <summary>The folder to write into.</summary>
    public string Path { get; }

    /// <summary>Makes a folder that no other build will touch while this process lives.</summary>
    /// <param name="target">Real path of the output folder; the folder above it exists.</param>
    public static StagingFolder Create(string target)
    {
        for (var attempt = 1; ; attempt++)
        {
            var path = Prefix(target) + RandomNumberGenerator.GetHexString(IdLength, lowercase: true);
            if (TryLock(path + JournalSuffix, FileMode.CreateNew, isLastAttempt: attempt == Attempts) is { } journal)
            {
                var folder = new StagingFolder(target, path, journal);
                folder.CreateOrDispose();
                return folder;
            }
        }
    }

    /// <summary>Finishes or undoes what killed builds into the same target have left behind; live ones are left alone.</summary>
    public static void TidyUpAfterKilled(string target)
    {
        var prefix = Prefix(target);
        foreach (var journalPath in Directory.EnumerateFiles(System.IO.Path.GetDirectoryName(target)!, ".*" + JournalSuffix).ToList())
        {
            var path = journalPath[..^JournalSuffix.Length];
            var isOfTarget = path.Length == prefix.Length + IdLength
                && path.StartsWith(prefix, StringComparison.Ordinal)
                && path[prefix.Length..].All(char.IsAsciiHexDigitLower);
            if (isOfTarget && TryLock(journalPath, FileMode.Open) is { } journal)
            {
                new StagingFolder(target, path, journal).Dispose();
            }
        }
    }

    /// <summary>Puts the folder where the target is; the old one, if any, is deleted by <see cref="Dispose"/>.</summary>
    /// <param name="exchange">Lets two folders trade places in one step, or returns false and does nothing.</param>
    public void PutInPlace(Func<string, string, bool> exchange)
    {
        for (var attempt = 1; !exchange(Path, _target); attempt++)
        {
            try
            {
                MoveTargetAway();
                Directory.Move(Path, _target);

                // At once: another build may move our site away meanwhile, and the older one must not come back then.
                Try(DeleteOld);
                return;
            }
            catch (IOException) when (attempt < Attempts)
            {
                // Another build has moved or placed the target meanwhile: whoever comes last wins.
            }
        }
    }

    /// <summary>
    /// Brings the target back if it is away, and deletes the rest. What cannot be deleted stays, with its journal, for
    /// the next build: the site is in place, and a build that has succeeded does not fail over rubbish.
    /// </summary>
    public void Dispose()
    {
        if (_journal is null)
        {
            return;
        }

        var isTidy = TryTidyUp();
        _journal.Dispose();
        _journal = null;
        if (isTidy)
        {
            Try(() => File.Delete(_journalPath));
        }
    }

    private static string Prefix(string target) => System.IO.Path.Join(
        System.IO.Path.GetDirectoryName(target), $".{System.IO.Path.GetFileName(target)}.playbook-");

    /// <summary>Opens a journal so that no one else can, or returns null when someone else has it.</summary>
    private static SafeFileHandle? TryLock(string path, FileMode mode, bool isLastAttempt = false)
    {
        try
        {
            var journal = File.OpenHandle(path, mode, FileAccess.ReadWrite, FileShare.None);
            if (File.Exists(path))
            {
                return journal;
            }

            // Between our opening and our locking it, another build has taken it for a dead one's and deleted it.
            journal.Dispose();
            return null;
        }
        catch (IOException) when (!isLastAttempt)
        {
            return null;
        }
    }

    private static bool Try(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            return false;
        }
    }

    private void CreateOrDispose()
    {
        try
        {
            Directory.CreateDirectory(Path);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    private void MoveTargetAway()
    {
        if (Directory.Exists(_target))
        {
            DeleteOld();
            Directory.Move(_target, _old);
        }
    }

    private bool TryTidyUp()
    {
        if (!Directory.Exists(_target) && Directory.Exists(_old))
        {
            // Fails when another build places its site just now, and then that one wins.
            Try(() => Directory.Move(_old, _target));
        }

        var isAway = !Directory.Exists(_target) && Directory.Exists(_old);
        return Try(() => Delete(Path)) & (isAway ? Try(() => Delete(_gone)) : Try(DeleteOld)) & !isAway;
    }

    /// <summary>An old site that is half deleted must never be taken for a whole one: hence the rename first.</summary>
    private void DeleteOld()
    {
        Delete(_gone);
        if (Directory.Exists(_old))
        {
            Directory.Move(_old, _gone);
            Delete(_gone);
        }
    }

    private static void Delete(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            Unlock(folder);
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Out of a folder that somebody has made read-only nothing can be deleted, though it is ours.</summary>
    private static void Unlock(string folder)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        foreach (var inner in new DirectoryInfo(folder).EnumerateDirectories().Where(inner => inner.LinkTarget is null))
        {
            Unlock(inner.FullName);
        }
    }
}
