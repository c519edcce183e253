using Playbook.Benchmarks.Corpora.Guides;
using Playbook.Benchmarks.Corpora.Hugo;
using Playbook.Benchmarks.Preview;
using Playbook.Benchmarks.Processes;
using Playbook.Benchmarks.Programs;

namespace Playbook.Benchmarks.Scenarios;

/// <summary>The table of scenarios, in the order in which they are measured.</summary>
internal static class ScenarioCatalogue
{
    /// <summary>Name of the scenario that builds into no output; the curve is made of it.</summary>
    public const string CleanBuild = "build";

    /// <summary>All names.</summary>
    public static IReadOnlyList<string> Names { get; } = [CleanBuild, "noop", "text", "title", "check", "preview", "hugo", "hugo-noop"];

    /// <summary>The scenarios that this machine can run.</summary>
    /// <param name="playbook">What to measure.</param>
    /// <param name="cores">Which cores to measure on.</param>
    /// <param name="runs">How many runs a figure is made of.</param>
    /// <param name="edits">How many edits the figure of the preview is made of.</param>
    public static IReadOnlyList<IScenario> All(PlaybookProgram playbook, Cores cores, int runs, int edits)
    {
        var meter = new ProcessMeter(cores);
        IScenario[] ours =
        [
            new ProcessScenario(meter, runs)
            {
                Name = CleanBuild, Title = "clean build", Command = playbook.Build, Prepare = site => site.DeleteOutput(),
            },
            new ProcessScenario(meter, runs) { Name = "noop", Title = "build, nothing changed", Command = playbook.Build },
            new ProcessScenario(meter, runs)
            {
                Name = "text", Title = "build after a text", Command = playbook.Build, Prepare = site => site.Editor.EditText().Save(),
            },
            new ProcessScenario(meter, runs)
            {
                Name = "title", Title = "build after a title", Command = playbook.Build, Prepare = site => site.Editor.EditTitle().Save(),
            },
            new ProcessScenario(meter, runs) { Name = "check", Title = "check", Command = playbook.Check },
            new PreviewScenario(playbook, cores, edits),
        ];
        return HugoProgram.IsThere ? [.. ours, .. Hugo(meter, runs)] : ours;
    }

    private static IScenario[] Hugo(ProcessMeter meter, int runs) =>
    [
        new ProcessScenario(meter, runs)
        {
            Name = "hugo", Title = "Hugo, clean build", Command = HugoProgram.Build, Prepare = site => site.DeleteOutput(), Corpus = HugoCorpusFor,
        },
        new ProcessScenario(meter, runs)
        {
            Name = "hugo-noop", Title = "Hugo, nothing changed", Command = HugoProgram.Build, Corpus = HugoCorpusFor,
        },
    ];

    /// <summary>Hugo knows nothing of wheels and banks.</summary>
    private static string? HugoCorpusFor(string corpus) => corpus == PagesCorpus.CorpusName ? HugoCorpus.CorpusName : null;
}
