using System.CommandLine;
using Microsoft.Playwright;
using Playbook.Benchmarks.Interaction;
using Playbook.Benchmarks.Processes;
using Playbook.Benchmarks.Programs;
using Playbook.Benchmarks.Reports;
using Playbook.Benchmarks.Sites;

namespace Playbook.Benchmarks.Commands;

/// <summary>A command that measures how long pages take to answer a key or a click.</summary>
internal abstract class InteractionCommand : Command
{
    private const double Target = 100;

    private readonly Option<string?> _program = new("--program") { Description = "A playbook.dll or a published program" };
    private readonly BrowserOption _browser = new();

    /// <summary>The command.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it measures.</param>
    protected InteractionCommand(string name, string description) : base(name, description)
    {
        Add(_program);
        Add(_browser);
        SetAction(MeasureAsync);
    }

    /// <summary>Writes the handbook, and says in a few words what is in it.</summary>
    protected abstract string Write(string input, ParseResult parsed);

    /// <summary>Does what is measured.</summary>
    protected abstract Task<IReadOnlyList<TimedAct>> RunAsync(TimedPage page, Uri site, ParseResult parsed);

    private async Task<int> MeasureAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var workspace = new Workspace();
        var (input, output) = (Path.Join(workspace.Folder, "input"), Path.Join(workspace.Folder, "output"));
        var about = Write(input, parsed);
        var build = MeasuredProcess.Run(PlaybookProgram.Find(parsed.GetValue(_program)).Build(input, output));
        if (build.ExitCode != 0)
        {
            throw new ProgramFailedException(build.Output);
        }

        using var playwright = await Playwright.CreateAsync();
        await using var browser = await _browser.LaunchAsync(playwright, parsed);
        var page = await browser.NewPageAsync();
        cancellationToken.ThrowIfCancellationRequested();
        var found = await RunAsync(new TimedPage(page), new Uri(output + "/"), parsed);

        Console.WriteLine($"{about}, Chromium {browser.Version}. A key or a click that is answered within 16 ms is not listed by the browser.");
        foreach (var line in Table(found).Lines(isMarkdown: false))
        {
            Console.WriteLine(line);
        }

        return 0;
    }

    private static TextTable Table(IReadOnlyList<TimedAct> found)
    {
        var table = new TextTable(new("What", false), new("Done", true), new("Listed", true), new("Median", true), new("Longest", true), new("Verdict", false));
        foreach (var (what, count, times) in found.GroupBy(one => one.What, (what, all) => (what, all.Sum(one => one.Count), all.SelectMany(one => one.Milliseconds).Order().ToList())))
        {
            var longest = times.Count == 0 ? 0 : times[^1];
            table.Add(what, Units.Count(count), Units.Count(times.Count), Time(times.Count == 0 ? 0 : times[times.Count / 2]), Time(longest), longest < Target ? "within 100 ms" : "above 100 ms");
        }

        return table;
    }

    private static string Time(double milliseconds) => Units.Time(TimeSpan.FromMilliseconds(milliseconds));
}
