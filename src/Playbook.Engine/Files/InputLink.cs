using Playbook.Engine.Diagnostics;

namespace Playbook.Engine.Files;

/// <summary>Decides which symbolic links of an input folder are followed: those to files inside it. Nothing outside it is ever read.</summary>
internal static class InputLink
{
    /// <summary>Why a link is left out, or null when it is followed.</summary>
    /// <param name="link">Absolute path of the link.</param>
    /// <param name="root">Real path of the input folder.</param>
    /// <param name="at">Where findings about it go.</param>
    public static Diagnostic? Refuse(string link, string root, SourceLocation at)
    {
        try
        {
            return Refuse(RealPath.Of(link), at, root);
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            return FileDiagnostics.LinkLeftOut.At(
                at, "This symbolic link leads in a circle and is left out.", suggestion: "Delete it, or make it lead to a file.");
        }
    }

    private static Diagnostic? Refuse(string target, SourceLocation at, string root)
    {
        if (!RealPath.IsIn(target, root))
        {
            return FileDiagnostics.LinkLeftOut.At(
                at,
                "This symbolic link leads out of the input folder and is left out.",
                "a link to a file inside the folder",
                "Put a copy in its place, or name the other folder with an '--input' of its own.");
        }

        if (Directory.Exists(target))
        {
            return FileDiagnostics.LinkLeftOut.At(
                at,
                "This symbolic link leads to a folder and is left out: what lies in a folder is read once, where it really lies.",
                "a link to a file inside the folder");
        }

        return File.Exists(target)
            ? null
            : FileDiagnostics.LinkLeftOut.At(
                at, "This symbolic link leads nowhere and is left out.", suggestion: "Delete it, or make it lead to a file.");
    }
}
