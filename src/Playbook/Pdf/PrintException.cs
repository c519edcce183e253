namespace Playbook.Pdf;

/// <summary>Something could not be printed.</summary>
/// <param name="message">What went wrong, as a sentence for the person who prints.</param>
/// <param name="cause">What the system said, or null.</param>
internal sealed class PrintException(string message, Exception? cause = null) : Exception(message, cause);
