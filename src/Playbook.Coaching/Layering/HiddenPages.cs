using System.IO.Enumeration;
using Playbook.Engine.Files;
using Playbook.Engine.Metadata;

namespace Playbook.Coaching.Layering;

/// <summary>Pages that the setting <c>hide</c> leaves out: a path, a folder with all in it, or a pattern with <c>*</c>.</summary>
/// <param name="patterns">The setting.</param>
public sealed class HiddenPages(IReadOnlyList<Located<string>> patterns)
{
    /// <summary>Whether a file is left out.</summary>
    public bool IsHidden(SourcePath path) => patterns.Any(pattern => Matches(pattern.Value, path));

    /// <summary>The patterns that match none of these files.</summary>
    public IEnumerable<Located<string>> Unmatched(IReadOnlyCollection<SourcePath> paths) =>
        patterns.Where(pattern => !paths.Any(path => Matches(pattern.Value, path)));

    private static bool Matches(string pattern, SourcePath path)
    {
        var clean = pattern.Trim('/');
        return path.Value == clean
            || path.Value.StartsWith(clean + "/", StringComparison.Ordinal)
            || (clean.Contains('*', StringComparison.Ordinal) && FileSystemName.MatchesSimpleExpression(clean, path.Value, ignoreCase: false));
    }
}
