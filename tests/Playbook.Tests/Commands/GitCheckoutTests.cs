using System.Diagnostics;
using System.Text;
using Playbook.Tests.Harness;

namespace Playbook.Tests.Commands;

/// <summary>Switching branches under a preview changes a thousand files at once.</summary>
public sealed class GitCheckoutTests : IAsyncDisposable
{
    private const int Files = 1000;

    private readonly CommandLineFixture _cli = new();
    private readonly CancellationTokenSource _interruption = new();
    private readonly HttpClient _client = new();
    private Task<int> _run = Task.FromResult(0);

    public GitCheckoutTests()
    {
        _cli.Services = _cli.Services with { Time = TimeProvider.System };
        _cli.Build.During = (request, _) =>
        {
            // The site is one file that has all of the input in it: equal to the disk or not.
            _cli.Build.Files["all.txt"] = string.Concat(request.Inputs[0].List().Files.Select(path =>
                $"{path}: {Encoding.UTF8.GetString(request.Inputs[0].Read(path))}\n"));
            return Task.CompletedTask;
        };
    }

    public async ValueTask DisposeAsync()
    {
        await _interruption.CancelAsync();
        await _run;
        _interruption.Dispose();
        _client.Dispose();
        _cli.Dispose();
    }

    [Fact]
    public async Task Switching_there_and_back_ends_with_what_is_on_disk_after_few_builds()
    {
        Commit("few", branch: "main");
        WriteMany("first");
        Commit("many", branch: "many");
        WriteMany("second");
        File.Delete(_cli.Folder.At("work/input/folder-3/page-3.md"));
        Commit("others", branch: "others");
        await StartAsync();

        foreach (var branch in new[] { "main", "many", "others", "main" })
        {
            var before = _cli.Build.Requests.Count;
            Git("checkout", "--quiet", branch);
            await SettledAsync();

            (_cli.Build.Requests.Count - before).ShouldBeLessThan(20, branch);
        }

        // What was deleted and made again is watched as before.
        Git("checkout", "--quiet", "many");
        await SettledAsync();
        _cli.Folder.Write("work/input/folder-7/page-7.md", "edited");
        await SettledAsync();
        _cli.Error.ToString().ShouldBeEmpty();
    }

    private void WriteMany(string text)
    {
        for (var number = 0; number < Files; number++)
        {
            _cli.Folder.Write($"work/input/folder-{number % 20}/page-{number}.md", $"{text} {number}");
        }
    }

    private void Commit(string message, string branch)
    {
        Git("init", "--quiet");
        Git("checkout", "--quiet", "-B", branch);
        Git("add", "--all");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", message);
    }

    private void Git(params string[] words)
    {
        using var git = Process.Start(new ProcessStartInfo("git", words) { WorkingDirectory = _cli.Folder.At("work") })!;
        git.WaitForExit();
        git.ExitCode.ShouldBe(0);
    }

    private async Task StartAsync()
    {
        _run = _cli.RunUntilAsync(_interruption.Token, "preview", "--port", "0");
        _client.BaseAddress = new Uri((await _cli.Out.LineAsync("Preview at ")).Split(' ')[2]);
    }

    /// <summary>Waits for builds until one has what is on disk.</summary>
    private async Task SettledAsync()
    {
        var root = new Engine.Files.DirectoryRoot(_cli.Folder.At("work/input"), "input");
        var disk = string.Concat(root.List().Files.Select(path => $"{path}: {Encoding.UTF8.GetString(root.Read(path))}\n"));
        while (await _client.GetStringAsync("all.txt", Patience.Token()) != disk)
        {
            await _cli.Out.LineAsync("Built ");
        }
    }
}
