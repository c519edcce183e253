using System.IO.Enumeration;
using Playbook.Engine.Diagnostics;

namespace Playbook.Engine.Files;

/// <summary>One walk through an input folder. What cannot be read is reported and left out; the rest is found all the same.</summary>
internal sealed class DirectoryScan
{
    private static readonly EnumerationOptions s_everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    private readonly string _root;
    private readonly string _displayName;
    private readonly Lazy<string> _realRoot;
    private readonly List<string> _found = [];
    private readonly List<Diagnostic> _findings = [];

    private DirectoryScan(string root, string displayName)
    {
        _root = root;
        _displayName = displayName;
        _realRoot = new Lazy<string>(() => RealPath.Of(root));
    }

    /// <summary>Where on disk each file of the input lies.</summary>
    public Dictionary<SourcePath, string> Files { get; } = [];

    /// <summary>The files in order, and what was left out and should be known.</summary>
    public InputListing Listing => field ??= new([.. Files.Keys.Order()], _findings);

    /// <summary>Walks through a folder, which need not exist.</summary>
    /// <param name="root">Its absolute path, without a separator at the end.</param>
    /// <param name="displayName">What it is called in diagnostics.</param>
    public static DirectoryScan Of(string root, string displayName)
    {
        var scan = new DirectoryScan(root, displayName);
        scan.Walk();
        scan.NameFiles();
        return scan;
    }

    /// <summary>Whether files and folders of that name are left out without a word: hidden ones, editors' and package managers'.</summary>
    public static bool IsSkipped(ReadOnlySpan<char> name) =>
        name.StartsWith('.')
        || name.EndsWith('~')
        || name.EndsWith(".swp", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase)
        || name.SequenceEqual("node_modules");

    private void Walk()
    {
        var folders = new Stack<string>([_root]);
        while (folders.TryPop(out var folder))
        {
            foreach (var entry in Entries(folder).Where(IsReadable))
            {
                if (entry.IsFolder)
                {
                    folders.Push(entry.Path);
                }
                else
                {
                    _found.Add(entry.Path);
                }
            }
        }
    }

    /// <summary>
    /// Two names may differ in nothing but their Unicode form: sorted, so that it never depends on the disk's order which
    /// one is read.
    /// </summary>
    private void NameFiles()
    {
        _found.Sort(StringComparer.Ordinal);
        foreach (var file in _found)
        {
            var path = new SourcePath(file[_root.Length..]);
            if (!Files.TryAdd(path, file))
            {
                _findings.Add(FileDiagnostics.UnusableName.At(
                    At(file), "Two files have this name, spelled with different characters that look the same; one is left out.", "one file"));
            }
        }
    }

    private List<Entry> Entries(string folder)
    {
        try
        {
            return
            [
                .. new FileSystemEnumerable<Entry>(folder, Entry.Of, s_everything)
                {
                    ShouldIncludePredicate = static (ref entry) => !IsSkipped(entry.FileName),
                },
            ];
        }
        catch (DirectoryNotFoundException)
        {
            // Deleted since the folder above was listed: then nothing in it is missed.
            return [];
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            _findings.Add(FileDiagnostics.UnreadableInput.At(At(folder), $"The folder cannot be listed: {DiskError.Reason(error)}."));
            return [];
        }
    }

    private bool IsReadable(Entry entry)
    {
        if (Refuse(entry) is not { } finding)
        {
            return true;
        }

        _findings.Add(finding);
        return false;
    }

    private Diagnostic? Refuse(Entry entry) =>
        RefuseName(entry.Path)
        ?? (entry.IsLink ? InputLink.Refuse(entry.Path, _realRoot.Value, At(entry.Path)) : null)
        ?? (entry.IsFolder ? null : RefuseSpecial(entry.Path));

    private Diagnostic? RefuseName(string path)
    {
        var name = Path.GetFileName(path.AsSpan());
        if (name.Contains('\\'))
        {
            return FileDiagnostics.UnusableName.At(
                At(path), "The name has a back slash in it, which cannot be part of an address.", "a name without one");
        }

        // The system hands over what is no Unicode with this character in its place, and cannot find it by that name.
        return name.Contains('\uFFFD') && !Path.Exists(path)
            ? FileDiagnostics.UnusableName.At(At(path), "The name is not in UTF-8, so the file cannot be read.", "a name in UTF-8", "Rename it.")
            : null;
    }

    private Diagnostic? RefuseSpecial(string path) => SpecialFile.Describe(path) is { } kind
        ? FileDiagnostics.NoFile.At(At(path), $"This is {kind} and no file; it is left out.")
        : null;

    private SourceLocation At(string path)
    {
        var relative = path.Length == _root.Length ? "" : path[_root.Length..].TrimStart(Path.DirectorySeparatorChar);
        var shown = Path.DirectorySeparatorChar == '/' ? relative : relative.Replace(Path.DirectorySeparatorChar, '/');
        return new SourceLocation((_displayName, ComposedText.Of(shown)) switch
        {
            ("", "") => ".",
            ("", var inside) => inside,
            (var folder, "") => folder,
            var (folder, inside) => $"{folder}/{inside}",
        });
    }

    private readonly record struct Entry(string Path, bool IsFolder, bool IsLink)
    {
        public static Entry Of(ref FileSystemEntry entry)
        {
            var path = entry.ToFullPath();
            var isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && HasTarget(path);
            return new Entry(path, entry.IsDirectory && !isLink, isLink);
        }

        /// <summary>Not every reparse point is a link: files that a cloud drive keeps elsewhere are ordinary files.</summary>
        private static bool HasTarget(string path) => new FileInfo(path).LinkTarget is not null;
    }
}
