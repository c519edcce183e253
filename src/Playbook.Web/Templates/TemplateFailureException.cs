namespace Playbook.Web.Templates;

/// <summary>A mistake in a template that shows only while a page is written; becomes a diagnostic and never leaves this folder.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="expected">What would have been right, or null.</param>
internal class TemplateFailureException(string message, string? expected = null) : Exception(message)
{
    /// <summary>What would have been right, or null.</summary>
    public string? Expected { get; } = expected;
}
