using Playbook.Engine.Diagnostics;

namespace Playbook.Engine.Files;

/// <summary>The output could not be written; whatever was there before is still there, whole.</summary>
/// <param name="message">What went wrong, in words for the person who runs the build.</param>
/// <param name="cause">What the disk said, or null.</param>
public sealed class OutputException(string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>The same as a finding.</summary>
    public Diagnostic ToDiagnostic() => FileDiagnostics.UnwritableOutput.At(null, Message);

    internal static OutputException Cannot(string what, Exception cause) =>
        new($"Cannot {what}: {DiskError.Reason(cause)}. The output is as it was before.", cause);

    internal static OutputException WrittenTwice(UrlPath path) =>
        new($"Two files of the site want the address '{path}'. The output is as it was before.");
}
