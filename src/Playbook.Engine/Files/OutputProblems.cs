using Playbook.Engine.Diagnostics;

namespace Playbook.Engine.Files;

/// <summary>Looks for what stands in the way of replacing an output folder.</summary>
internal static class OutputProblems
{
    /// <summary>
    /// Where version control keeps its history. People commit a built site to publish it, and what they have not pushed
    /// is nowhere else.
    /// </summary>
    private static readonly string[] s_histories = [".git", ".hg", ".svn", ".jj"];

    /// <inheritdoc cref="DirectoryOutput.Problems" />
    public static IReadOnlyList<Diagnostic> Find(
        string directory, string displayName, IEnumerable<(string Directory, string DisplayName)> inputs)
    {
        try
        {
            var target = RealPath.Of(Path.TrimEndingDirectorySeparator(directory));
            var problems = inputs.Select(input => Overlap(target, displayName, input)).OfType<Diagnostic>().ToList();

            // An input folder is foreign too; that it is an input says more.
            if (problems.Count == 0 && Foreign(target, displayName) is { } foreign)
            {
                problems.Add(foreign);
            }

            if (Unwritable(target, displayName) is { } unwritable)
            {
                problems.Add(unwritable);
            }

            return problems;
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            return [FileDiagnostics.UnwritableOutput.At(null, $"The output folder '{displayName}' cannot be looked at: {DiskError.Reason(error)}.")];
        }
    }

    private static Diagnostic? Overlap(string target, string displayName, (string Directory, string DisplayName) input)
    {
        var source = RealPath.Of(Path.TrimEndingDirectorySeparator(input.Directory));
        var (isInside, isAround) = (RealPath.IsIn(target, source), RealPath.IsIn(source, target));
        if (!isInside && !isAround)
        {
            return null;
        }

        var relation = isInside && isAround ? "is also" : isInside ? "lies inside" : "holds";
        return FileDiagnostics.OverlappingOutput.At(
            null,
            $"The output folder '{displayName}' {relation} the input folder '{input.DisplayName}'.",
            "an output folder apart from the input, because every build replaces all of it");
    }

    private static Diagnostic? Foreign(string target, string displayName)
    {
        if (Array.Find(s_histories, name => Path.Exists(Path.Join(target, name))) is { } history)
        {
            return FileDiagnostics.ForeignOutput.At(
                null,
                $"The output folder '{displayName}' holds '{history}', the history of a version control; a build would delete it.",
                "a folder without it, because every build replaces all of it",
                "Build into a folder of its own, and copy the site from there into the folder that you commit.");
        }

        if (!OutputMarker.IsForeign(target))
        {
            return null;
        }

        return File.Exists(target)
            ? FileDiagnostics.ForeignOutput.At(null, $"The output '{displayName}' is a file.", "a folder")
            : FileDiagnostics.ForeignOutput.At(
                null,
                $"The output folder '{displayName}' holds files that no build has made; a build would delete them.",
                $"an empty folder, or one with the file '{OutputMarker.Name}' that a build leaves in it",
                "Move them elsewhere, or name another output folder.");
    }

    /// <summary>The new site is built beside the old one, so it is the folder above that must be writable.</summary>
    private static Diagnostic? Unwritable(string target, string displayName)
    {
        var parent = Path.GetDirectoryName(target);
        while (parent is not null && !Path.Exists(parent))
        {
            parent = Path.GetDirectoryName(parent);
        }

        if (parent is null)
        {
            return UnwritableBecause(displayName, "there is no folder above it");
        }

        // As happens in containers: what a disk is mounted on cannot be renamed, and the build would fail at its end.
        if (DriveInfo.GetDrives().Any(drive => Path.TrimEndingDirectorySeparator(drive.Name) == target))
        {
            return UnwritableBecause(displayName, "it is a disk of its own; name a folder inside it");
        }

        if (!Directory.Exists(parent))
        {
            return UnwritableBecause(displayName, $"'{Path.GetFileName(parent)}' is a file");
        }

        try
        {
            var probe = Path.Join(parent, $".playbook-{Path.GetRandomFileName()}");
            File.OpenHandle(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.DeleteOnClose).Dispose();
            return null;
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            return UnwritableBecause(displayName, DiskError.Reason(error));
        }
    }

    private static Diagnostic UnwritableBecause(string displayName, string reason) => FileDiagnostics.UnwritableOutput.At(
        null, $"Nothing can be written beside the output folder '{displayName}': {reason}.");
}
