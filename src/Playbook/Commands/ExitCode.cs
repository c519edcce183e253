using Playbook.Coaching.Build;

namespace Playbook.Commands;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All is well; hints do not count, and warnings only when asked.</summary>
    public const int Clean = 0;

    /// <summary>The handbook has errors, or something went wrong.</summary>
    public const int Errors = 1;

    /// <summary>The command line cannot be understood, or names a folder that is not there.</summary>
    public const int BadUsage = 2;

    /// <summary>Stopped by Ctrl-C: 128 and the signal's number, as shells count.</summary>
    public const int Interrupted = 130;

    /// <summary>The code for what a build came to.</summary>
    /// <param name="result">The build's findings.</param>
    /// <param name="isStrict">Whether warnings fail.</param>
    public static int For(BuildResult result, bool isStrict) =>
        result.Errors > 0 || (isStrict && result.Warnings > 0) ? Errors : Clean;
}
