using Playbook.Engine.Files;

namespace Playbook.Coaching.Build;

/// <summary>What to build, and from what.</summary>
/// <param name="Inputs">The site's own input folders; later ones win.</param>
/// <param name="FindTheme">The input folder of a theme by name or path, or null when there is none.</param>
/// <param name="FindBase">The input folder of a base handbook by path, or null when there is none.</param>
public sealed record BuildRequest(
    IReadOnlyList<IInputRoot> Inputs,
    Func<string, IInputRoot?> FindTheme,
    Func<string, IInputRoot?> FindBase)
{
    /// <summary>Settings given on the command line, over those of the files; keys as in <c>_settings.yml</c> (<c>theme</c>, <c>base</c>, <c>links</c>).</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Settings { get; init; } = [];

    /// <summary>Whether pages marked <c>draft: true</c> are part of the site, as they are in a preview.</summary>
    public bool IncludeDrafts { get; init; }

    /// <summary>Whether to run the slow checks too: the rendered output, fingerprints of overridden pages.</summary>
    public bool SlowChecks { get; init; }

    /// <summary>Whether the content is reviewed as well: dates, questions, sources, readability.</summary>
    public bool ReviewsContent { get; init; }

    /// <summary>The day that review dates are held against. Never part of the output.</summary>
    public DateOnly Today { get; init; } = DateOnly.MaxValue;

    /// <summary>What to take over from earlier builds of the same site; null for nothing. One build at a time may use it.</summary>
    public BuildMemory? Memory { get; init; }

    /// <summary>How many documents are worked on at once. Never shows in the output.</summary>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;
}
