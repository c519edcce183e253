namespace Playbook.Engine.Diagnostics;

/// <summary>How much a finding matters. Only <see cref="Error"/> stops a build.</summary>
public enum Severity
{
    /// <summary>Something to think about; never affects an exit code.</summary>
    Hint,

    /// <summary>Probably a mistake; fails a build only under <c>--strict</c>.</summary>
    Warning,

    /// <summary>A mistake that leaves the site wrong; the output is not replaced.</summary>
    Error,
}
