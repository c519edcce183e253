using Playbook.Engine.Files;

namespace Playbook.Testing;

/// <summary>The themes of the checkout.</summary>
public static class Themes
{
    /// <summary>The input folder of a theme, or null when there is none of that name.</summary>
    public static DirectoryRoot? Find(string name)
    {
        var folder = Path.Combine(Repository.Root, "themes", name, "input");
        return Directory.Exists(folder) ? new DirectoryRoot(folder, $"themes/{name}/input") : null;
    }
}
