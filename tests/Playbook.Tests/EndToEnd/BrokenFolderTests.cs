using Playbook.Testing;

namespace Playbook.Tests.EndToEnd;

/// <summary>A folder as real disks can have it: links, a pipe, files and folders that may not be read.</summary>
public sealed class BrokenFolderTests : IDisposable
{
    private const string Theme = "themes/default";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_is_a_finding_at_its_place_and_the_old_site_stays()
    {
        _folder.Write("input/guides/a.md", "# A");
        (await BuildAsync()).ExitCode.ShouldBe(0);
        var before = SiteTree.Of(_folder.At("output"));
        Break();

        var (exitCode, _, errors) = await BuildAsync();

        errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..line.IndexOf(": ", line.IndexOf(" PB", StringComparison.Ordinal), StringComparison.Ordinal)])
            .ShouldBe(
            [
                "input/guides/up: error PB1005",
                "input/nowhere.md: error PB1005",
                "input/out.md: error PB1005",
                "input/pipe.md: warning PB1006",
                "input/private: error PB1001",
                "input/secret.md: error PB1001",
                "input/self.md: error PB1005",
            ]);
        errors.ShouldNotContain(_folder.Path);
        exitCode.ShouldBe(1);
        SiteTree.Of(_folder.At("output")).ShouldBe(before);
        _folder.Names.ShouldBe(["input", "output"]);
    }

    private void Break()
    {
        File.CreateSymbolicLink(_folder.At("input/guides/up"), "..");
        File.CreateSymbolicLink(_folder.At("input/nowhere.md"), "missing.md");
        File.CreateSymbolicLink(_folder.At("input/out.md"), "/dev/zero");
        File.CreateSymbolicLink(_folder.At("input/self.md"), "self.md");
        NamedPipe.Create(_folder.At("input/pipe.md"));
        _folder.Write("input/private/b.md");
        _folder.Lock("input/private");
        _folder.Write("input/secret.md");
        _folder.Lock("input/secret.md");
    }

    private Task<(int ExitCode, string Output, string Errors)> BuildAsync() => PlaybookProcess.RunCommandLineAsync(
        _folder.Path,
        [.. Unprivileged.Prefix, "dotnet", PlaybookProcess.Program, "build", "--theme", Path.Combine(Repository.Root, Theme)]);
}
