using System.Diagnostics;
using System.Globalization;

namespace Playbook.Tests.EndToEnd;

/// <summary>
/// Builds that are killed at random moments, as by a power cut: a process of its own each, ended with no chance to tidy
/// up. <c>PLAYBOOK_KILLS</c> says how many, thirty if not set; <c>PLAYBOOK_KILL_SEED</c> repeats or varies the moments.
/// </summary>
public sealed class KilledBuildTests
{
    private static readonly int Kills = Number("PLAYBOOK_KILLS", 30);
    private static readonly int Seed = Number("PLAYBOOK_KILL_SEED", 20261125);

    [Fact]
    public Task After_every_kill_the_output_is_a_whole_site_and_the_next_build_leaves_nothing_beside_it() =>
        KillAsync(Kills, canExchange: true);

    [Fact]
    public Task So_it_is_on_systems_that_cannot_exchange_two_folders_once_the_next_build_has_begun() =>
        KillAsync((Kills + 2) / 3, canExchange: false);

    private static async Task KillAsync(int kills, bool canExchange)
    {
        using var sites = await TwoSites.CreateAsync(canExchange);
        var random = new Random(Seed);
        var (whole, writing) = await MeasureAsync(sites);
        var (before, next) = ("old", "new");
        int killed = 0, untidy = 0;
        for (var build = 0; killed < kills; build++)
        {
            // On a busy machine the build may have ended by then, which is no kill; not every time, though.
            build.ShouldBeLessThan(kills * 5);
            var moment = KillMoment.Choose(random, build, whole, writing);
            var when = $"seed {Seed}, build {build}, {moment}";
            killed += await KillAsync(sites, next, moment) ? 1 : 0;
            untidy += sites.Temporary.Any() ? 1 : 0;

            await ShouldBeWholeAsync(sites, canExchange, before, when);
            (await sites.BuildHereAsync(next)).ShouldBe("", when);
            sites.Shown().ShouldBe(next, when);
            sites.Temporary.ShouldBeEmpty(when);
            (before, next) = (next, before);
        }

        // Otherwise all were killed before they wrote, which proves nothing.
        untidy.ShouldBeGreaterThan(0);
    }

    /// <summary>
    /// Without an exchange there is a moment at which the old site is away and the new one not yet there. The next build
    /// brings it back before it does anything else, even one that then fails.
    /// </summary>
    private static async Task ShouldBeWholeAsync(TwoSites sites, bool canExchange, string before, string when)
    {
        if (!canExchange && !Directory.Exists(sites.Output))
        {
            (await sites.BuildHereAsync(TwoSites.Broken)).ShouldContain("PB1201");
            sites.Shown().ShouldBe(before, when);
        }

        sites.Shown().ShouldNotBeNull(when);
    }

    /// <summary>Starts a build and kills it. False when it had ended by then.</summary>
    private static async Task<bool> KillAsync(TwoSites sites, string name, KillMoment moment)
    {
        using var process = PlaybookProcess.Start(sites.Path, sites.CommandLine(name));
        WaitFor(process, moment.After, sites, name);
        process.WaitForExit(moment.Delay);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode != 0;
    }

    private static async Task<(TimeSpan Whole, TimeSpan Writing)> MeasureAsync(TwoSites sites)
    {
        (await sites.BuildHereAsync("old")).ShouldBe("");
        var clock = Stopwatch.StartNew();
        using var process = PlaybookProcess.Start(sites.Path, sites.CommandLine("new"));
        WaitFor(process, KillMoment.Sign.Writing, sites, "new");
        var began = clock.Elapsed;
        WaitFor(process, KillMoment.Sign.Placed, sites, "new");
        var placed = clock.Elapsed;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0);
        (await sites.BuildHereAsync("old")).ShouldBe("");
        return (clock.Elapsed, placed - began);
    }

    private static void WaitFor(Process process, KillMoment.Sign sign, TwoSites sites, string name)
    {
        // Once it writes, without pause: the old site may be deleted in less than a millisecond.
        var isClose = false;
        while (!IsSeen(sign, sites, name) && (isClose ? !process.HasExited : !process.WaitForExit(1)))
        {
            isClose = isClose || (sign == KillMoment.Sign.Placed && sites.Temporary.Any());
        }
    }

    private static bool IsSeen(KillMoment.Sign sign, TwoSites sites, string name) => sign switch
    {
        KillMoment.Sign.Started => true,
        KillMoment.Sign.Writing => sites.Temporary.Any(),
        _ => sites.Shows(name) || !Directory.Exists(sites.Output),
    };

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
