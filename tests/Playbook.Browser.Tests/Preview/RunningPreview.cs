using System.Globalization;
using Microsoft.Playwright;
using Playbook.Commands;
using Playbook.Display;
using Playbook.Testing;

namespace Playbook.Browser.Tests.Preview;

/// <summary>A handbook in a folder, and <c>playbook preview</c> over it, until disposed.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    /// <summary>A build, a stopped preview and a folder that is looked through each take a while on a busy machine.</summary>
    private const int Patience = 20_000;

    private CancellationTokenSource _interruption = new();
    private LineWriter _output = new();
    private Task<int> _run = Task.FromResult(0);
    private int _port;

    static RunningPreview() => Assertions.SetDefaultExpectTimeout(Patience);

    private RunningPreview()
    {
    }

    /// <summary>The working directory; the handbook is in <c>input</c>.</summary>
    public TemporaryFolder Folder { get; } = new();

    /// <summary>Where the site is.</summary>
    public Uri Root => new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{_port}/"));

    /// <summary>What was written to the terminal.</summary>
    public string Terminal => _output.ToString();

    /// <summary>Starts a preview of a handbook.</summary>
    /// <param name="files">Paths in <c>input</c>, and texts.</param>
    public static async Task<RunningPreview> StartAsync(params (string Path, string Text)[] files)
    {
        var preview = new RunningPreview();
        foreach (var (path, text) in files)
        {
            preview.Write(path, text);
        }

        await preview.StartAsync();
        return preview;
    }

    /// <summary>Writes a file of the handbook.</summary>
    public void Write(string path, string text) => Folder.Write($"input/{path}", text);

    /// <summary>Changes a file of the handbook.</summary>
    public void Edit(string path, string before, string after)
    {
        var text = Folder.Read($"input/{path}");
        text.ShouldContain(before);
        Write(path, text.Replace(before, after, StringComparison.Ordinal));
    }

    /// <summary>Absolute path of a file of the handbook.</summary>
    public string At(string path) => Folder.At($"input/{path}");

    /// <summary>Waits for the line that says that something was built.</summary>
    public Task<string> BuiltAsync() => _output.LineAsync("Built ");

    /// <summary>Starts it, on the port it had before.</summary>
    public async Task StartAsync()
    {
        _interruption = new CancellationTokenSource();
        _output = new LineWriter();
        var services = new AppServices(new Terminal(_output, _output), Folder.Path, Repository.Root);
        string[] words = ["preview", "--port", _port.ToString(CultureInfo.InvariantCulture)];
        _run = new PlaybookCommandLine(services).RunAsync(words, _interruption.Token);
        var line = await _output.LineAsync("Preview at ");
        _port = new Uri(line.Split(' ')[2]).Port;
    }

    /// <summary>Stops it, as Ctrl-C does.</summary>
    public async Task StopAsync()
    {
        await _interruption.CancelAsync();
        await _run;
        _interruption.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_run.IsCompleted)
        {
            await StopAsync();
        }

        await _output.DisposeAsync();
        Folder.Dispose();
    }
}
