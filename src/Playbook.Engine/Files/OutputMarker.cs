using System.Text;

namespace Playbook.Engine.Files;

/// <summary>The file by which a build knows a folder that a build has made, and so may replace. It holds the <see cref="SiteManifest"/>.</summary>
internal static class OutputMarker
{
    /// <summary>Name of the file.</summary>
    public const string Name = ".playbook";

    /// <summary>Its first line, for people who open it.</summary>
    public const string Notice = "This folder is generated: every build by Playbook replaces all of it.\n";

    /// <summary>Whether something stands at the path that no build has made: a file, or a folder that has content but no marker.</summary>
    public static bool IsForeign(string path)
    {
        if (File.Exists(path))
        {
            return true;
        }

        var marker = Path.Join(path, Name);
        try
        {
            // Asked again after listing: a build that commits meanwhile puts another folder here, with a marker.
            return !File.Exists(marker) && Directory.EnumerateFileSystemEntries(path).Any() && !File.Exists(marker);
        }
        catch (DirectoryNotFoundException)
        {
            return false;
        }
    }

    /// <summary>The manifest of the site in a folder; empty when there is none that can be read.</summary>
    public static SiteManifest Read(string path)
    {
        try
        {
            return SiteManifest.Parse(File.ReadAllText(Path.Join(path, Name), Encoding.UTF8));
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            return SiteManifest.Empty;
        }
    }
}
