using Playbook.Engine.Pipelines;

namespace Playbook.Engine.Tests.Pipelines;

public sealed class PhaseScheduleTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 50)];

    [Fact]
    public void No_pipelines_make_an_empty_schedule() => PhaseSchedule.Create([]).ShouldBeEmpty();

    [Fact]
    public void One_pipeline_runs_its_phases_in_order()
    {
        var schedule = PhaseSchedule.Create([new TestPipeline("content")]);

        schedule.Select(step => step.Phase).ShouldBe([Phase.Input, Phase.Process, Phase.PostProcess, Phase.Output]);
        schedule.Select(step => string.Join(' ', step.After)).ShouldBe(["", "0", "1", "2"]);
    }

    [Fact]
    public void A_dependency_processes_first_whatever_its_name()
    {
        var schedule = PhaseSchedule.Create([new TestPipeline("a", "z"), new TestPipeline("z")]);

        Names(schedule).ShouldBe(
        [
            "z Input", "a Input", "z Process", "a Process", "z PostProcess", "a PostProcess", "z Output", "a Output",
        ]);
        schedule[3].After.ShouldBe([1, 2]);
    }

    [Fact]
    public void Independent_pipelines_do_not_wait_for_each_other_before_they_have_processed()
    {
        var schedule = PhaseSchedule.Create([new TestPipeline("a"), new TestPipeline("b")]);

        schedule[2].After.ShouldBe([0]);
        schedule[3].After.ShouldBe([1]);
        schedule[4].After.ShouldBe([2, 3]);
        schedule[6].After.ShouldBe([4]);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_acyclic_graph_gives_every_phase_once_and_after_what_it_waits_for(int seed)
    {
        var pipelines = RandomGraph(seed);

        var schedule = PhaseSchedule.Create(pipelines);

        schedule.Count.ShouldBe(pipelines.Length * 4);
        schedule.Distinct().Count().ShouldBe(schedule.Count);
        for (var i = 0; i < schedule.Count; i++)
        {
            var after = schedule[i].After.Select(index => schedule[index]).ToList();
            schedule[i].After.ShouldAllBe(index => index < i);
            Expected(schedule[i], pipelines).ShouldBe(Names(after), ignoreOrder: true);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_order_in_which_pipelines_are_named_does_not_matter(int seed)
    {
        var pipelines = RandomGraph(seed);
        var shuffled = pipelines.ToArray();
        new Random(seed).Shuffle(shuffled);

        Names(PhaseSchedule.Create(shuffled)).ShouldBe(Names(PhaseSchedule.Create(pipelines)));
    }

    [Fact]
    public void A_circle_is_refused() =>
        Should.Throw<ArgumentException>(() => PhaseSchedule.Create(
            [new TestPipeline("a", "b"), new TestPipeline("b", "c"), new TestPipeline("c", "a")]))
            .Message.ShouldStartWith("Pipeline 'a' depends on itself");

    [Fact]
    public void A_pipeline_that_depends_on_itself_is_refused() =>
        Should.Throw<ArgumentException>(() => PhaseSchedule.Create([new TestPipeline("a", "a")]));

    [Fact]
    public void An_unknown_dependency_is_refused_by_name() =>
        Should.Throw<ArgumentException>(() => PhaseSchedule.Create([new TestPipeline("a", "missing")]))
            .Message.ShouldStartWith("Pipeline 'a' depends on 'missing', which does not exist.");

    [Fact]
    public void A_name_used_twice_is_refused() =>
        Should.Throw<ArgumentException>(() => PhaseSchedule.Create([new TestPipeline("a"), new TestPipeline("a")]))
            .Message.ShouldStartWith("Two pipelines are called 'a'.");

    [Fact]
    public void A_diamond_visits_the_shared_dependency_once() =>
        Names(PhaseSchedule.Create(
        [
            new TestPipeline("top", "left", "right"),
            new TestPipeline("left", "base"),
            new TestPipeline("right", "base"),
            new TestPipeline("base"),
        ])).Take(4).ShouldBe(["base Input", "left Input", "right Input", "top Input"]);

    private static IEnumerable<string> Expected(PhaseStep step, TestPipeline[] all) => step.Phase switch
    {
        Phase.Input => [],
        Phase.Process => [$"{step.Pipeline.Name} Input", .. step.Pipeline.Dependencies.Select(name => $"{name} Process")],
        Phase.PostProcess => all.Select(pipeline => $"{pipeline.Name} Process"),
        _ => [$"{step.Pipeline.Name} PostProcess"],
    };

    private static List<string> Names(IEnumerable<PhaseStep> steps) =>
        [.. steps.Select(step => $"{step.Pipeline.Name} {step.Phase}")];

    /// <summary>Up to ten pipelines, each depending on some of those before it, with names in no order.</summary>
    private static TestPipeline[] RandomGraph(int seed)
    {
        var random = new Random(seed);
        var names = "abcdefghij".Select(letter => letter.ToString()).ToArray();
        random.Shuffle(names);
        return
        [
            .. names.Take(random.Next(1, 11))
                .Select((name, i) => new TestPipeline(name, names.Take(i).Where(_ => random.Next(3) == 0))),
        ];
    }
}
