using System.Security.Cryptography;
using Playbook.Testing;

namespace Playbook.Tests.EndToEnd;

/// <summary>Whole builds of the handbook that comes with the product, each a process.</summary>
public sealed class BuildTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static string Input => Path.Combine(Repository.Root, "input");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_handbook_builds_without_a_finding()
    {
        var (exitCode, output, errors) = await BuildAsync("site", "--strict");

        errors.ShouldBeEmpty();
        exitCode.ShouldBe(0);
        output.TrimEnd().Split('\n')[^1].ShouldMatch(@"^Built [0-9]+ pages, [0-9]+ files in [0-9,]+ ms: 0 warnings, 0 errors$");
        Directory.EnumerateFiles(Path.Combine(_folder.Path, "site"), "*", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("_preview", StringComparison.Ordinal))
            .ShouldBeEmpty("a preview adds to what it serves, and never to a site");
    }

    [Fact]
    public async Task Two_builds_are_the_same_to_the_byte_wherever_and_whenever_they_run()
    {
        await BuildAsync("one");
        var elsewhere = Directory.CreateDirectory(Path.Combine(_folder.Path, "else where")).FullName;
        await PlaybookProcess.RunAsync(
            elsewhere,
            ["build", "--input", Input, "--output", "two"],
            ("LC_ALL", "tr_TR.UTF-8"),
            ("LANG", "tr_TR.UTF-8"),
            ("TZ", "Pacific/Kiritimati"),
            ("DOTNET_PROCESSOR_COUNT", "1"));

        var one = Hashes(Path.Combine(_folder.Path, "one"));
        one.Count.ShouldBeGreaterThan(60);
        Hashes(Path.Combine(elsewhere, "two")).ShouldBe(one);
    }

    [Fact]
    public async Task A_build_with_errors_leaves_the_last_output_as_it_was()
    {
        var input = Directory.CreateDirectory(Path.Combine(_folder.Path, "input")).FullName;
        await File.WriteAllTextAsync(Path.Combine(input, "index.md"), "# Good", TestContext.Current.CancellationToken);
        await PlaybookProcess.RunAsync(_folder.Path, ["build", "--theme", Theme]);
        var before = Hashes(Path.Combine(_folder.Path, "output"));
        await File.WriteAllTextAsync(Path.Combine(input, "index.md"), "# Bad\n\n[gone](gone.md)", TestContext.Current.CancellationToken);

        var (exitCode, output, errors) = await PlaybookProcess.RunAsync(_folder.Path, ["build", "--theme", Theme]);

        exitCode.ShouldBe(1);
        errors.ShouldContain("input/index.md(3,1): error PB1201: 'gone.md' does not exist.");
        output.TrimEnd().Split('\n')[^1].ShouldEndWith("0 warnings, 1 error");
        before.Count.ShouldBeGreaterThan(5);
        Hashes(Path.Combine(_folder.Path, "output")).ShouldBe(before);
    }

    [Fact]
    public async Task Broken_links_can_be_let_through()
    {
        var input = Directory.CreateDirectory(Path.Combine(_folder.Path, "input")).FullName;
        await File.WriteAllTextAsync(Path.Combine(input, "index.md"), "[gone](gone.md) ![](gone.png)", TestContext.Current.CancellationToken);

        var (exitCode, output, _) = await PlaybookProcess.RunAsync(_folder.Path, ["--theme", Theme, "--set", "links=warn"]);

        exitCode.ShouldBe(0);
        output.TrimEnd().Split('\n')[^1].ShouldEndWith("2 warnings, 0 errors");
    }

    private static string Theme => Path.Combine(Repository.Root, "themes", "default");

    private Task<(int ExitCode, string Output, string Errors)> BuildAsync(string output, params string[] options) =>
        PlaybookProcess.RunAsync(_folder.Path, ["build", "--input", Input, "--output", output, "--theme", Theme, .. options]);

    private static SortedDictionary<string, string> Hashes(string folder)
    {
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            hashes[Path.GetRelativePath(folder, file)] = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return hashes;
    }
}
