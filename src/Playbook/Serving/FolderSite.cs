using System.Text;

namespace Playbook.Serving;

/// <summary>A site on disk, read anew for each request: a build may replace the folder at any time.</summary>
/// <param name="directory">Absolute path of the folder. It may be a link; links inside it lead nowhere.</param>
internal sealed class FolderSite(string directory) : ISite
{
    /// <summary>Browsers ask every time whether what they have is still right.</summary>
    public string CacheControl => "no-cache";

    /// <inheritdoc />
    public HeaderRules Headers =>
        HeaderRules.Parse(Find(HeaderRules.FileName) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : "");

    /// <inheritdoc />
    public ReadOnlyMemory<byte>? Find(string path)
    {
        if (Locate(path) is not { } file)
        {
            return null;
        }

        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private string? Locate(string path)
    {
        var file = directory;
        foreach (var part in path.Split('/'))
        {
            file = Path.Join(file, part);
            if (new FileInfo(file).LinkTarget is not null)
            {
                return null;
            }
        }

        return File.Exists(file) ? file : null;
    }
}
