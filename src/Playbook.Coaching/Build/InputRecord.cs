using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Build;

/// <summary>Takes down everything that a build reads, so that it can be said in one digest what the site is made from.</summary>
internal sealed class InputRecord
{
    /// <summary>Settings that name folders: what is in those counts, not where they lie.</summary>
    private static readonly string[] Folders = ["theme", "base"];

    private readonly BuildRequest _asked;
    private readonly List<RecordedRoot> _inputs;
    private readonly List<RecordedRoot> _themes = [];
    private readonly List<RecordedRoot> _bases = [];

    /// <summary>A record in which nothing stands yet.</summary>
    public InputRecord(BuildRequest asked)
    {
        _asked = asked;
        _inputs = [.. asked.Inputs.Select(root => new RecordedRoot(root))];
        Request = asked with
        {
            Inputs = _inputs,
            FindTheme = name => Recorded(asked.FindTheme(name), _themes),
            FindBase = path => Recorded(asked.FindBase(path), _bases),
        };
    }

    /// <summary>What was asked for, with everything that is read taken down.</summary>
    public BuildRequest Request { get; }

    /// <summary>Digest of all that a site of these folders is a function of, whether it has been read or not; null when that cannot be told.</summary>
    public Digest? TakeDigest()
    {
        var digest = new DigestBuilder().Add(ProgramDigest.Value).Add(_asked.IncludeDrafts ? 1 : 0);
        foreach (var (key, value) in _asked.Settings.Where(setting => !Folders.Contains(setting.Key)))
        {
            digest.Add(key).Add(value);
        }

        return new[] { _themes, _bases, _inputs }.All(roots => TryAdd(digest, roots)) ? digest.ToDigest() : null;
    }

    /// <summary>The digest that a build of these folders would take down now, without building; null when that cannot be told.</summary>
    public static Digest? DigestOf(BuildRequest request)
    {
        var record = new InputRecord(request);
        return BuildSetup.Layers(record.Request, new DiagnosticBag()) is null ? null : record.TakeDigest();
    }

    private static bool TryAdd(DigestBuilder digest, List<RecordedRoot> roots)
    {
        digest.Add(roots.Count);
        foreach (var root in roots)
        {
            if (root.TakeDigest() is not { } content)
            {
                return false;
            }

            digest.Add(content);
        }

        return true;
    }

    private static RecordedRoot? Recorded(IInputRoot? found, List<RecordedRoot> roots)
    {
        if (found is null)
        {
            return null;
        }

        var root = new RecordedRoot(found);
        roots.Add(root);
        return root;
    }
}
