using Playbook.Engine.Files;

namespace Playbook.Web.Links;

/// <summary>Finds files by what somebody may have written for their path. Case does not count.</summary>
internal sealed class FileLookup
{
    private readonly Dictionary<string, SourcePath> _byPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SourcePath> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> _namesByFolder = new(StringComparer.Ordinal);

    /// <summary>Takes the files; of several that are called the same, the first by path is found.</summary>
    public FileLookup(IEnumerable<string> files)
    {
        foreach (var file in files.Select(file => new SourcePath(file)).Order())
        {
            _byPath.TryAdd(file.Value, file);
            _byName.TryAdd(NameOf(file), file);
            if (!_namesByFolder.TryGetValue(file.Directory, out var names))
            {
                _namesByFolder.Add(file.Directory, names = []);
            }

            names.Add(file.Name);
        }
    }

    /// <summary>The file at a path, or null.</summary>
    public SourcePath? At(string path) => Find(_byPath, path);

    /// <summary>A file of the same name in any folder, or null.</summary>
    public SourcePath? Named(SourcePath path) => Find(_byName, NameOf(path));

    /// <summary>The names of the files in a folder.</summary>
    public IReadOnlyCollection<string> NamesIn(string folder) => _namesByFolder.GetValueOrDefault(folder) ?? [];

    /// <summary>An index page is called what its folder is.</summary>
    private static string NameOf(SourcePath path) =>
        path.IsFolderIndex ? $"{new SourcePath(path.Directory).Name}/{path.Name}" : path.Name;

    private static SourcePath? Find(Dictionary<string, SourcePath> files, string name) =>
        files.TryGetValue(name, out var file) ? file : null;
}
