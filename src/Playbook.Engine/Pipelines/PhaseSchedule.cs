namespace Playbook.Engine.Pipelines;

/// <summary>Orders the phases of pipelines: a pure function of their names and dependencies.</summary>
public static class PhaseSchedule
{
    /// <summary>
    /// All phases in an order that can be run one after another. A step waits for the phase before it in its own
    /// pipeline; <see cref="Phase.Process"/> also for that of its dependencies; <see cref="Phase.PostProcess"/> for
    /// every pipeline's <see cref="Phase.Process"/>. Steps that do not wait for one another may run side by side.
    /// </summary>
    /// <exception cref="ArgumentException">A name is used twice, a dependency is unknown, or dependencies form a circle.</exception>
    public static IReadOnlyList<PhaseStep> Create(IReadOnlyCollection<Pipeline> pipelines)
    {
        var ordered = Sort(pipelines);
        var steps = new List<PhaseStep>();
        var index = new Dictionary<(string Name, Phase Phase), int>();
        foreach (var phase in Enum.GetValues<Phase>())
        {
            foreach (var pipeline in ordered)
            {
                index[(pipeline.Name, phase)] = steps.Count;
                steps.Add(new PhaseStep(pipeline, phase, [.. Before(pipeline, phase, ordered).Select(step => index[step])]));
            }
        }

        return steps;
    }

    private static IEnumerable<(string Name, Phase Phase)> Before(
        Pipeline pipeline, Phase phase, IReadOnlyList<Pipeline> all) => phase switch
    {
        Phase.Input => [],
        Phase.Process =>
            pipeline.Dependencies.Select(name => (name, Phase.Process)).Prepend((pipeline.Name, Phase.Input)),
        Phase.PostProcess => all.Select(other => (other.Name, Phase.Process)),
        _ => [(pipeline.Name, Phase.PostProcess)],
    };

    private static List<Pipeline> Sort(IReadOnlyCollection<Pipeline> pipelines)
    {
        var byName = new SortedDictionary<string, Pipeline>(StringComparer.Ordinal);
        foreach (var pipeline in pipelines)
        {
            if (!byName.TryAdd(pipeline.Name, pipeline))
            {
                throw new ArgumentException($"Two pipelines are called '{pipeline.Name}'.", nameof(pipelines));
            }
        }

        var sorted = new List<Pipeline>();
        var visiting = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pipeline in byName.Values)
        {
            Visit(pipeline, byName, visiting, sorted);
        }

        return sorted;
    }

    private static void Visit(
        Pipeline pipeline, SortedDictionary<string, Pipeline> byName, HashSet<string> visiting, List<Pipeline> sorted)
    {
        if (sorted.Contains(pipeline))
        {
            return;
        }

        if (!visiting.Add(pipeline.Name))
        {
            throw new ArgumentException($"Pipeline '{pipeline.Name}' depends on itself through others.", nameof(pipeline));
        }

        foreach (var name in pipeline.Dependencies)
        {
            var dependency = byName.GetValueOrDefault(name)
                ?? throw new ArgumentException($"Pipeline '{pipeline.Name}' depends on '{name}', which does not exist.", nameof(pipeline));
            Visit(dependency, byName, visiting, sorted);
        }

        sorted.Add(pipeline);
    }
}
