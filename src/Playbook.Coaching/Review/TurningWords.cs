using System.Collections.Frozen;

namespace Playbook.Coaching.Review;

/// <summary>English words that turn a question round: "What should we stop doing?" is not "What should we start doing?".</summary>
internal static class TurningWords
{
    private const string Not = "not";

    private static readonly FrozenSet<string> All =
        "not no never nobody nothing none without stop less fewer least worse worst badly after lose".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Those among some words; "don't" is a "not".</summary>
    public static IReadOnlySet<string> In(IEnumerable<string> words) =>
        words.Select(word => word.EndsWith("n't", StringComparison.Ordinal) ? Not : word).Where(All.Contains).ToHashSet(StringComparer.Ordinal);
}
