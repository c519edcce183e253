namespace Playbook.Engine.Files;

/// <summary>The file by which a build knows a folder that a build has made, and so may replace.</summary>
internal static class OutputMarker
{
    /// <summary>Name of the file.</summary>
    public const string Name = ".playbook";

    /// <summary>What it says.</summary>
    public static ReadOnlySpan<byte> Text => "This folder is generated: every build by Playbook replaces all of it.\n"u8;

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
}
