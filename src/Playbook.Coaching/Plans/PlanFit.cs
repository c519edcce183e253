using Playbook.Engine.Metadata;

namespace Playbook.Coaching.Plans;

/// <summary>A shape of wheel: where ratings are high, and where they are low.</summary>
/// <param name="High">Ids of buckets or skills.</param>
/// <param name="Low">Ids of buckets or skills.</param>
public sealed record PlanFit(IReadOnlyList<Located<string>> High, IReadOnlyList<Located<string>> Low)
{
    /// <summary>Reads <c>fits: { high: […], low: […] }</c>; empty when absent.</summary>
    public static PlanFit Read(MetadataReader? reader) =>
        reader is null ? new([], []) : new(reader.LocatedStrings("high"), reader.LocatedStrings("low"));
}
