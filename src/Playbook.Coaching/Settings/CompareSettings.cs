using Playbook.Coaching.Content;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;

namespace Playbook.Coaching.Settings;

/// <summary>
/// From when on ratings count as apart: the key <c>compare</c>, in points of a scale from 1 to 10. On another scale they count
/// in proportion, at least one point. These are this program's own defaults.
/// </summary>
/// <param name="Differ">From how many points apart two ratings of a skill differ.</param>
/// <param name="Gap">From how many points below the target a rating is a gap.</param>
/// <param name="Strength">From how many points above the target a rating is a strength.</param>
public sealed record CompareSettings(int Differ = 2, int Gap = 2, int Strength = 1)
{
    private const int Most = 9;

    /// <summary>Reads <c>compare: { differ: 2, gap: 2, strength: 1 }</c>.</summary>
    /// <param name="reader">The reader of that key, or null when it is absent.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static CompareSettings Read(MetadataReader? reader, DiagnosticBag diagnostics)
    {
        var usual = new CompareSettings();
        return reader is null ? usual : new CompareSettings(
            RangedNumber.Read(reader, "differ", (1, Most), diagnostics)?.Value ?? usual.Differ,
            RangedNumber.Read(reader, "gap", (1, Most), diagnostics)?.Value ?? usual.Gap,
            RangedNumber.Read(reader, "strength", (1, Most), diagnostics)?.Value ?? usual.Strength);
    }

    /// <summary>The same on another scale.</summary>
    public CompareSettings On(Scale scale) => new(Scaled(Differ, scale), Scaled(Gap, scale), Scaled(Strength, scale));

    private static int Scaled(int points, Scale scale) =>
        Math.Max(1, (int)Math.Round(points * (scale.To - scale.From) / (double)(Scale.Default.To - Scale.Default.From), MidpointRounding.AwayFromZero));
}
