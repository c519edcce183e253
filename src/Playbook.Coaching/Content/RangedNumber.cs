using Playbook.Coaching.Blocks;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;

namespace Playbook.Coaching.Content;

/// <summary>Reads whole numbers that must lie in a range.</summary>
internal static class RangedNumber
{
    /// <summary>Minutes that a day has.</summary>
    public const int MinutesOfADay = 1440;

    /// <summary>The number with its place; null when the key is absent, or the number out of range, which is reported.</summary>
    public static Located<int>? Read(MetadataReader reader, string key, (int Least, int Most) range, DiagnosticBag diagnostics)
    {
        var number = reader.LocatedInteger(key);
        if (number is null || (number.Value >= range.Least && number.Value <= range.Most))
        {
            return number;
        }

        diagnostics.Add(BlockDiagnostics.OutOfRange.At(
            number.Location,
            FormattableString.Invariant($"'{key}' cannot be {number.Value}."),
            FormattableString.Invariant($"a number from {range.Least} to {range.Most}")));
        return null;
    }

    /// <summary>Minutes: at least one, at the most a day; null when absent or reported.</summary>
    public static Located<int>? Minutes(MetadataReader reader, DiagnosticBag diagnostics) =>
        Read(reader, "minutes", (1, MinutesOfADay), diagnostics);
}
