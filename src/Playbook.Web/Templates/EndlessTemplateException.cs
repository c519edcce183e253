using Playbook.Engine.Diagnostics;

namespace Playbook.Web.Templates;

/// <summary>A template includes itself without end.</summary>
/// <param name="name">Name of the template.</param>
/// <param name="location">Where it is, as near as it is known.</param>
internal sealed class EndlessTemplateException(string name, SourceLocation location)
    : TemplateFailureException($"'{name}' includes itself without end.")
{
    /// <summary>Where it is, as near as it is known.</summary>
    public SourceLocation Location { get; } = location;
}
