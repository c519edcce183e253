using Playbook.Commands;
using Playbook.Display;
using Playbook.Testing;

namespace Playbook.Tests.Harness;

/// <summary>The command line over a temporary folder with an input, a fake build and a clock that stands still.</summary>
internal sealed class CommandLineFixture : IDisposable
{
    public CommandLineFixture()
    {
        Folder.Write("work/input/index.md", "# Home");
        Services = new AppServices(new Terminal(Out, Error), Folder.At("work"), Folder.At("program"))
        {
            Build = Build.RunAsync,
            Plan = Build.PlanAsync,
            Time = Time,
        };
    }

    public TemporaryFolder Folder { get; } = new();

    public FakeBuild Build { get; } = new();

    public ManualTime Time { get; } = new();

    public LineWriter Out { get; } = new();

    public LineWriter Error { get; } = new();

    public AppServices Services { get; set; }

    /// <summary>Runs a command line to its end.</summary>
    public Task<int> RunAsync(params string[] args) => RunUntilAsync(Patience.Token(), args);

    /// <summary>Runs a command line until it ends or is interrupted, as by Ctrl-C.</summary>
    public Task<int> RunUntilAsync(CancellationToken interruption, params string[] args) =>
        new PlaybookCommandLine(Services).RunAsync(args, interruption);

    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
        Folder.Dispose();
    }
}
