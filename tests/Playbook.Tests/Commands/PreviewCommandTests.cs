using System.Net;
using Playbook.Commands;
using Playbook.Engine.Files;
using Playbook.Tests.Harness;

namespace Playbook.Tests.Commands;

public sealed class PreviewCommandTests : IAsyncDisposable
{
    /// <summary>A file that a preview serves as it is; to pages it adds something.</summary>
    private const string Shown = "shown.txt";

    private readonly CommandLineFixture _cli = new();
    private readonly CancellationTokenSource _interruption = new();
    private readonly HttpClient _client = new();
    private Task<int> _run = Task.FromResult(0);

    public PreviewCommandTests()
    {
        _cli.Services = _cli.Services with { Time = TimeProvider.System };
        _cli.Build.During = (request, _) =>
        {
            _cli.Build.Files[Shown] = System.Text.Encoding.UTF8.GetString(request.Inputs[0].Read(new SourcePath("index.md")));
            return Task.CompletedTask;
        };
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _interruption.Dispose();
        _client.Dispose();
        _cli.Dispose();
    }

    [Fact]
    public async Task A_preview_serves_the_site_with_drafts_from_memory_and_ends_well()
    {
        await StartAsync();

        (await PageAsync()).ShouldBe("# Home");
        _cli.Build.Requests.Single().IncludeDrafts.ShouldBeTrue();
        Directory.GetFileSystemEntries(_cli.Folder.At("work")).Select(Path.GetFileName).ShouldBe(["input"]);
        (await StopAsync()).ShouldBe(ExitCode.Clean);
        _cli.Error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_changed_file_is_rebuilt_and_the_last_line_written_again()
    {
        await StartAsync();

        _cli.Folder.Write("work/input/index.md", "# Changed");
        await _cli.Out.LineAsync("Built 1 page, 2 files in ");

        await UntilAsync("# Changed");
    }

    [Fact]
    public async Task A_theme_that_the_build_asks_for_is_watched_too()
    {
        _cli.Folder.Write("work/themes/plain/input/a.css", "a");
        _cli.Build.During = (request, _) =>
        {
            _cli.Build.Files[Shown] = System.Text.Encoding.UTF8.GetString(request.FindTheme("plain")!.Read(new SourcePath("a.css")));
            return Task.CompletedTask;
        };
        await StartAsync();

        _cli.Folder.Write("work/themes/plain/input/a.css", "b");
        await UntilAsync("b");
    }

    [Fact]
    public async Task An_input_folder_that_is_deleted_and_made_again_is_watched_again()
    {
        await StartAsync();

        Directory.Delete(_cli.Folder.At("work/input"), recursive: true);
        _cli.Folder.Write("work/input/index.md", "# Again");
        await UntilAsync("# Again");
        _cli.Folder.Write("work/input/index.md", "# More");
        await UntilAsync("# More");
    }

    [Fact]
    public async Task With_errors_the_rest_of_the_site_is_served()
    {
        _cli.Build.Diagnostics.Add(Findings.Error);

        await StartAsync();

        (await PageAsync()).ShouldBe("# Home");
        _cli.Error.ToString().ShouldBe($"{Findings.Error}\n");
        (await StopAsync()).ShouldBe(ExitCode.Clean);
    }

    [Fact]
    public async Task A_build_that_breaks_keeps_the_last_site_and_says_so_once()
    {
        await StartAsync();

        File.Delete(_cli.Folder.At("work/input/index.md"));
        var line = await _cli.Error.LineAsync("The site could not be built: ");
        (await PageAsync()).ShouldBe("# Home");
        line.ShouldEndWith(" The last one that worked is still served.");

        _cli.Folder.Write("work/input/index.md", "# Mended");
        await UntilAsync("# Mended");
        _cli.Error.ToString().ShouldBe($"{line}\n");
    }

    [Fact]
    public async Task A_first_build_that_breaks_is_mended_by_a_change()
    {
        File.Delete(_cli.Folder.At("work/input/index.md"));

        await StartAsync();
        using (var response = await _client.GetAsync("", Patience.Token()))
        {
            response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        }

        _cli.Folder.Write("work/input/index.md", "# Mended");
        await UntilAsync("# Mended");
    }

    [Fact]
    public async Task Builds_never_overlap_and_a_change_during_one_is_built_next()
    {
        var running = 0;
        var most = 0;
        var began = new SemaphoreSlim(0);
        var go = new SemaphoreSlim(1);
        _cli.Build.During = async (_, token) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            began.Release();
            await go.WaitAsync(token);
            Interlocked.Decrement(ref running);
        };
        await StartAsync();
        await began.WaitAsync(Patience.Token());

        _cli.Folder.Write("work/input/index.md", "one");
        await began.WaitAsync(Patience.Token());
        _cli.Folder.Write("work/input/index.md", "two");
        go.Release();
        await began.WaitAsync(Patience.Token());
        go.Release();
        await _cli.Out.LineAsync("Built ");

        most.ShouldBe(1);
    }

    [Fact]
    public async Task In_json_each_build_is_a_line_and_the_address_goes_to_standard_error()
    {
        _run = _cli.RunUntilAsync(_interruption.Token, "preview", "--port", "0", "--format", "json");

        await _cli.Error.LineAsync("Preview at http://127.0.0.1:");

        _cli.Out.ToString().ShouldStartWith("""{"diagnostics":[],"summary":{"pages":1,""");
        _cli.Out.ToString().ShouldEndWith("}}\n");
    }

    [Fact]
    public async Task A_port_in_use_is_an_error_before_anything_is_built()
    {
        await StartAsync();
        var port = _client.BaseAddress!.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        using var second = new CommandLineFixture();

        (await second.RunAsync("preview", "--port", port)).ShouldBe(ExitCode.Errors);

        second.Error.ToString().ShouldStartWith($"Another program is using port {port} of 127.0.0.1.");
        second.Build.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_next_free_port_is_taken_when_asked_for_and_named()
    {
        await StartAsync();
        var port = _client.BaseAddress!.Port;
        using var second = new CommandLineFixture();
        using var end = new CancellationTokenSource();
        var run = second.RunUntilAsync(end.Token, "preview", "--next-port", "--port", port.ToString(System.Globalization.CultureInfo.InvariantCulture));

        var line = await second.Out.LineAsync("Preview at ");
        var next = new Uri(line.Split(' ')[2]).Port;
        (await second.Out.LineAsync("Port ")).ShouldBe($"Port {port} is in use, so it is {next}.");
        next.ShouldBeGreaterThan(port);
        await end.CancelAsync();
        (await run).ShouldBe(ExitCode.Clean);
    }

    [Fact]
    public async Task The_line_after_a_build_names_what_changed()
    {
        await StartAsync();

        _cli.Folder.Write("work/input/index.md", "# Changed");

        (await _cli.Out.LineAsync("Built ")).ShouldEndWith(" ms: 0 warnings, 0 errors (input/index.md)");
    }

    [Fact]
    public async Task A_finding_is_written_once_and_again_only_when_it_comes_back()
    {
        _cli.Build.Diagnostics.Add(Findings.Warning);
        await StartAsync();
        await BuildAfterAsync("# One more error", () => _cli.Build.Diagnostics.Add(Findings.Error));
        await BuildAfterAsync("# The same", () => { });
        await BuildAfterAsync("# None", _cli.Build.Diagnostics.Clear);
        await BuildAfterAsync("# The first again", () => _cli.Build.Diagnostics.Add(Findings.Warning));

        _cli.Error.ToString().ShouldBe($"{Findings.Warning}\n{Findings.Error}\n{Findings.Warning}\n");
    }

    [Fact]
    public async Task An_input_folder_that_vanishes_leaves_the_last_site_and_is_named_once()
    {
        await StartAsync();

        Directory.Move(_cli.Folder.At("work/input"), _cli.Folder.At("work/aside"));
        var line = await _cli.Error.LineAsync("The input folder ");
        line.ShouldBe("The input folder 'input' is gone. The last one that worked is still served.");
        (await PageAsync()).ShouldBe("# Home");

        _cli.Folder.Write("work/aside/index.md", "# Back");
        Directory.Move(_cli.Folder.At("work/aside"), _cli.Folder.At("work/input"));
        await UntilAsync("# Back");
        _cli.Error.ToString().ShouldBe($"{line}\n");
    }

    [Fact]
    public async Task A_build_that_makes_nothing_leaves_the_last_site()
    {
        await StartAsync();
        var during = _cli.Build.During;
        _cli.Build.During = (_, _) =>
        {
            _cli.Build.Files.Clear();
            _cli.Build.Diagnostics.Add(Findings.Error);
            return Task.CompletedTask;
        };

        _cli.Folder.Write("work/input/index.md", "# No theme");
        await _cli.Error.LineAsync($"{Findings.Error}");
        (await PageAsync()).ShouldBe("# Home");

        _cli.Build.During = during;
        _cli.Folder.Write("work/input/index.md", "# Mended");
        await UntilAsync("# Mended");
    }

    [Fact]
    public async Task A_theme_that_comes_to_be_is_built_with()
    {
        _cli.Build.During = (request, _) =>
        {
            _cli.Build.Files[Shown] = request.FindTheme("later") is null ? "none" : "there";
            return Task.CompletedTask;
        };
        await StartAsync();
        (await PageAsync()).ShouldBe("none");

        _cli.Folder.Write("work/themes/later/input/a.css", "a");

        await UntilAsync("there");
    }

    public static TheoryData<string> WaysToSave => [.. Saves.Keys];

    private static Dictionary<string, Action<string, string>> Saves { get; } = new(StringComparer.Ordinal)
    {
        ["written in place"] = File.WriteAllText,
        ["deleted and made again"] = (file, text) =>
        {
            File.Delete(file);
            File.WriteAllText(file, text);
        },
        ["put in its place by a temporary file"] = (file, text) =>
        {
            File.WriteAllText($"{file}.tmp123", text);
            File.Move($"{file}.tmp123", file, overwrite: true);
        },
        ["moved aside and written"] = (file, text) =>
        {
            File.Move(file, $"{file}~", overwrite: true);
            File.WriteAllText(file, text);
            File.Delete($"{file}~");
        },
        ["swapped by two renames"] = (file, text) =>
        {
            File.WriteAllText($"{file}.new", text);
            File.Move(file, $"{file}.old");
            File.Move($"{file}.new", file);
            File.Delete($"{file}.old");
        },
        ["written in pieces"] = (file, text) =>
        {
            using var stream = File.Create(file);
            stream.Flush();
            foreach (var piece in System.Text.Encoding.UTF8.GetBytes(text))
            {
                stream.WriteByte(piece);
                stream.Flush();
            }
        },
    };

    [Theory, MemberData(nameof(WaysToSave))]
    public async Task However_an_editor_saves_the_new_text_shows(string way)
    {
        await StartAsync();

        foreach (var number in Enumerable.Range(1, 5))
        {
            Saves[way](_cli.Folder.At("work/input/index.md"), $"# Save {number}");
            await UntilAsync($"# Save {number}");
        }

        _cli.Error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task An_input_folder_behind_a_link_is_followed_when_the_link_changes()
    {
        _cli.Folder.Write("two/index.md", "# Two");
        Directory.Move(_cli.Folder.At("work/input"), _cli.Folder.At("one"));
        Directory.CreateSymbolicLink(_cli.Folder.At("work/input"), _cli.Folder.At("one"));
        await StartAsync();
        _cli.Folder.Write("one/index.md", "# One");
        await UntilAsync("# One");

        Directory.Delete(_cli.Folder.At("work/input"));
        Directory.CreateSymbolicLink(_cli.Folder.At("work/input"), _cli.Folder.At("two"));
        await UntilAsync("# Two");
        _cli.Folder.Write("two/index.md", "# Still two");
        await UntilAsync("# Still two");
    }

    [Fact]
    public async Task Errors_of_a_file_that_is_still_being_written_are_not_shown()
    {
        _cli.Services = _cli.Services with { Time = _cli.Time };
        var read = _cli.Build.During;
        _cli.Build.During = async (request, token) =>
        {
            await read(request, token);
            _cli.Build.Diagnostics.Clear();
            if (_cli.Build.Files[Shown] == "half")
            {
                _cli.Build.Diagnostics.Add(Findings.Error);
                _cli.Folder.Write("work/input/index.md", "whole");
            }
        };
        await StartAsync();
        _ = PassTimeAsync();

        _cli.Folder.Write("work/input/index.md", "half");
        await UntilAsync("whole");

        _cli.Error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task Served_to_a_network_it_says_who_can_read_it()
    {
        _run = _cli.RunUntilAsync(_interruption.Token, "preview", "--port", "0", "--host", "0.0.0.0");

        await _cli.Out.LineAsync("Preview at http://127.0.0.1:");
        (await _cli.Out.LineAsync("Everybody ")).ShouldContain(" in this network can read it too");
    }

    private async Task StartAsync()
    {
        _run = _cli.RunUntilAsync(_interruption.Token, "preview", "--port", "0");
        var line = await _cli.Out.LineAsync("Preview at ");
        line.ShouldEndWith(" (Ctrl-C stops it)");
        _client.BaseAddress = new Uri(line.Split(' ')[2]);
    }

    private async Task<int> StopAsync()
    {
        await _interruption.CancelAsync();
        return await _run.WaitAsync(Patience.Token());
    }

    /// <summary>Waits for builds until one shows the text: saving a file may take the system longer than a build waits.</summary>
    private async Task UntilAsync(string text)
    {
        while (await ShownAsync() != text)
        {
            await _cli.Out.LineAsync("Built ");
        }
    }

    /// <summary>Lets as much time pass as one save takes, whenever somebody waits for time to pass.</summary>
    private async Task PassTimeAsync()
    {
        while (!_interruption.IsCancellationRequested)
        {
            await _cli.Time.TimerAsync();
            _cli.Time.Advance(12);
        }
    }

    private async Task BuildAfterAsync(string text, Action prepare)
    {
        prepare();
        _cli.Folder.Write("work/input/index.md", text);
        await UntilAsync(text);
    }

    private async Task<string> ShownAsync()
    {
        using var response = await _client.GetAsync(Shown, Patience.Token());
        return await response.Content.ReadAsStringAsync(Patience.Token());
    }

    private Task<string> PageAsync() => _client.GetStringAsync(Shown, Patience.Token());
}
