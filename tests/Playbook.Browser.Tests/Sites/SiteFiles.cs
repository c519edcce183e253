using System.Text;

namespace Playbook.Browser.Tests.Sites;

/// <summary>A site in memory: each file's path from the site's root, with forward slashes, and its bytes.</summary>
public sealed class SiteFiles : SortedDictionary<string, byte[]>
{
    /// <summary>An empty site; add files with a collection initializer.</summary>
    public SiteFiles()
        : base(StringComparer.Ordinal)
    {
    }

    /// <summary>A copy of a site.</summary>
    public SiteFiles(IEnumerable<KeyValuePair<string, byte[]>> files)
        : this()
    {
        foreach (var (path, bytes) in files)
        {
            Add(path, bytes);
        }
    }

    /// <summary>Adds a text file, in UTF-8.</summary>
    public void Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));
}
