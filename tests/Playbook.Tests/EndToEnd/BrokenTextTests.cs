using Playbook.Coaching.Build;
using Playbook.Commands;
using Playbook.Testing;
using Playbook.Tests.Harness;

namespace Playbook.Tests.EndToEnd;

/// <summary>A folder of broken files at once, with the program as people run it.</summary>
public sealed class BrokenTextTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public BrokenTextTests()
    {
        _folder.Write("input/index.md", "# Home");
        _folder.Write("input/guides/good.md", "# Good\n\nAll is well.");
    }

    private static string Theme => Path.Combine(Repository.Root, "themes", "default");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_build_reports_each_file_and_leaves_the_last_output_as_it_was()
    {
        (await BuildAsync()).ExitCode.ShouldBe(0);
        var before = Everything();
        Break();

        var (exitCode, _, errors) = await BuildAsync();

        exitCode.ShouldBe(1);
        ShouldReportAll(errors);
        Everything().ShouldBe(before);
    }

    [Fact]
    public async Task A_check_reports_the_same_and_writes_nothing()
    {
        Break();

        var (exitCode, _, errors) = await PlaybookProcess.RunAsync(_folder.Path, ["check", "--theme", Theme]);

        exitCode.ShouldBe(1);
        ShouldReportAll(errors);
        _folder.Names.ShouldBe(["input"]);
    }

    [Fact]
    public async Task A_preview_reports_each_file_and_serves_the_rest_of_the_site()
    {
        Break();
        using var commands = new CommandLineFixture();
        using var interruption = new CancellationTokenSource();
        commands.Services = commands.Services with { Plan = HandbookBuild.PlanAsync };

        var run = commands.RunUntilAsync(interruption.Token, "preview", "--port", "0", "--input", _folder.At("input"), "--theme", Theme);
        using var client = new HttpClient { BaseAddress = new Uri((await commands.Out.LineAsync("Preview at ")).Split(' ')[2]) };
        var good = await client.GetStringAsync("guides/good.html", Patience.Token());
        var broken = await client.GetStringAsync("guides/links.html", Patience.Token());
        await interruption.CancelAsync();

        (await run.WaitAsync(Patience.Token())).ShouldBe(ExitCode.Clean);
        good.ShouldContain("All is well.");
        broken.ShouldContain("gone");
        foreach (var file in Directory.EnumerateFiles(_folder.At("input"), "*", SearchOption.AllDirectories).Select(Path.GetFileName).Except(["index.md", "good.md"]))
        {
            commands.Error.ToString().ShouldContain($"/{file}");
        }
    }

    private void Break()
    {
        _folder.Write("input/guides/links.md", "# Links\n\n[gone](gone.md)\n");
        _folder.Write("input/guides/bomb.md", "---\na: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat(
            "bcdefghi".Select(c => $"{c}: &{c} [{string.Join(", ", Enumerable.Repeat($"*{(char)(c - 1)}", 9))}]\n")) + "---\n# Bomb\n");
        _folder.Write("input/guides/deep.md", $"# Deep\n\n{string.Concat(Enumerable.Repeat("> ", 10_000))}a\n");
        _folder.Write("input/guides/fence.md", "# Fence\n\n```text\nx\n");
        _folder.Write("input/guides/large.md", new string('x', 10_000_000));
        _folder.Write("input/guides/con.md", "# Con\n");
        File.WriteAllBytes(_folder.At("input/guides/latin.md"), [.. "# L\n\nGr"u8, 0xFC, .. "n\n"u8]);
        File.WriteAllBytes(_folder.At("input/_settings.yml"), [.. "title: Gr"u8, 0xFC, .. "n\n"u8]);
    }

    private static void ShouldReportAll(string errors) =>
        errors.Split('\n').Where(line => line.Contains(": error PB", StringComparison.Ordinal)).Select(line => line[..(line.IndexOf(" PB", StringComparison.Ordinal) + 7)]).ShouldBe(
        [
            "input/_settings.yml(1,10): error PB1001",
            "input/guides/bomb.md(6,8): error PB1108",
            "input/guides/con.md: error PB1208",
            "input/guides/deep.md(3,201): error PB1304",
            "input/guides/fence.md(3,1): error PB1301",
            "input/guides/large.md(1,1): error PB1304",
            "input/guides/latin.md(3,3): error PB1001",
            "input/guides/links.md(3,1): error PB1201",
        ]);

    private Task<(int ExitCode, string Output, string Errors)> BuildAsync() => PlaybookProcess.RunAsync(_folder.Path, ["build", "--theme", Theme]);

    private SortedDictionary<string, string> Everything() => new(
        Directory.EnumerateFiles(_folder.At("output"), "*", SearchOption.AllDirectories).ToDictionary(file => file, File.ReadAllText),
        StringComparer.Ordinal);
}
