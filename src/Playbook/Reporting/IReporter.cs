using Playbook.Engine.Diagnostics;

namespace Playbook.Reporting;

/// <summary>Writes what a command has to say.</summary>
internal interface IReporter
{
    /// <summary>Writes the findings of a build and its last line.</summary>
    void Report(BuildReport report);

    /// <summary>Writes the findings of something that is no build.</summary>
    void Report(IReadOnlyList<Diagnostic> diagnostics);

    /// <summary>Writes a line for people, unless quiet.</summary>
    void Say(string line);

    /// <summary>Writes a line about something that went wrong, even if quiet.</summary>
    void Warn(string line);
}
