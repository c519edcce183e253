using System.CommandLine;
using System.Globalization;
using Microsoft.Playwright;
using Playbook.Benchmarks.Interaction;
using Playbook.Benchmarks.Processes;
using Playbook.Benchmarks.Programs;
using Playbook.Benchmarks.Reports;
using Playbook.Benchmarks.Sites;

namespace Playbook.Benchmarks.Commands;

/// <summary><c>rate</c>: how long the pages on which people are rated and compared take to answer a key or a click.</summary>
internal sealed class RateCommand : Command
{
    private const double Target = 100;

    private readonly Option<int> _buckets = new("--buckets") { Description = "Buckets of the wheel", DefaultValueFactory = _ => 12 };
    private readonly Option<int> _skills = new("--skills") { Description = "Skills in each bucket", DefaultValueFactory = _ => 10 };
    private readonly Option<string?> _program = new("--program") { Description = "A playbook.dll or a published program" };
    private readonly BrowserOption _browser = new();

    /// <summary>The command.</summary>
    public RateCommand() : base("rate", "Measures how long rating and comparing take to answer, in a browser")
    {
        _buckets.Validators.Add(new NumberRange(_buckets.Name, 3, 12).Check);
        _skills.Validators.Add(new NumberRange(_skills.Name, 1, 40).Check);
        Add(_buckets);
        Add(_skills);
        Add(_program);
        Add(_browser);
        SetAction(RateAsync);
    }

    private async Task<int> RateAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (buckets, skills) = (parsed.GetRequiredValue(_buckets), parsed.GetRequiredValue(_skills));
        using var workspace = new Workspace();
        var (input, output) = (Path.Join(workspace.Folder, "input"), Path.Join(workspace.Folder, "output"));
        WheelSite.Write(input, buckets, skills);
        var build = MeasuredProcess.Run(PlaybookProgram.Find(parsed.GetValue(_program)).Build(input, output));
        if (build.ExitCode != 0)
        {
            throw new ProgramFailedException(build.Output);
        }

        using var playwright = await Playwright.CreateAsync();
        await using var browser = await _browser.LaunchAsync(playwright, parsed);
        var page = await browser.NewPageAsync();
        cancellationToken.ThrowIfCancellationRequested();
        var found = await new RaterSession(page, new Uri(output + "/")).RunAsync(buckets, skills);

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{buckets * skills} skills in {buckets} buckets, Chromium {browser.Version}. A key or a click that is answered within 16 ms is not listed by the browser."));
        var table = new TextTable(new("What", false), new("Done", true), new("Listed", true), new("Median", true), new("Longest", true), new("Verdict", false));
        foreach (var (what, count, times) in found.GroupBy(one => one.What, (what, all) => (what, all.Sum(one => one.Count), all.SelectMany(one => one.Milliseconds).Order().ToList())))
        {
            var longest = times.Count == 0 ? 0 : times[^1];
            table.Add(what, Units.Count(count), Units.Count(times.Count), Time(times.Count == 0 ? 0 : times[times.Count / 2]), Time(longest), longest < Target ? "within 100 ms" : "above 100 ms");
        }

        foreach (var line in table.Lines(isMarkdown: false))
        {
            Console.WriteLine(line);
        }

        return 0;
    }

    private static string Time(double milliseconds) => Units.Time(TimeSpan.FromMilliseconds(milliseconds));
}
