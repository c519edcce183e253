using System.Text;
using Playbook.Coaching.Build;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;

namespace Playbook.Tests.Harness;

/// <summary>A build that writes and finds what a test tells it to.</summary>
internal sealed class FakeBuild
{
    /// <summary>What was asked for, in order.</summary>
    public List<BuildRequest> Requests { get; } = [];

    /// <summary>The site by address.</summary>
    public Dictionary<string, string> Files { get; } = new(StringComparer.Ordinal) { ["index.html"] = "<p>Home" };

    /// <summary>What is found.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>What is meant for paper.</summary>
    public PrintPlan Print { get; set; } = PrintPlan.Empty;

    /// <summary>Happens within the build, before anything is written.</summary>
    public Func<BuildRequest, CancellationToken, Task> During { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>Reported as the first step.</summary>
    public RunProgress? Progress { get; set; }

    public async Task<BuildResult> RunAsync(
        BuildRequest request,
        SiteOutput output,
        IProgress<RunProgress>? progress,
        CancellationToken cancellationToken)
    {
        Requests.Add(request);
        if (Progress is not null)
        {
            progress?.Report(Progress);
        }

        await During(request, cancellationToken);
        foreach (var (path, text) in Files)
        {
            output.Write(new UrlPath(path), Encoding.UTF8.GetBytes(text));
        }

        return new BuildResult(Files.Keys.Count(path => path.EndsWith(".html", StringComparison.Ordinal)), Files.Count, [.. Diagnostics]) { Print = Print };
    }

    public async Task<IPlannedSite> PlanAsync(
        BuildRequest request, IProgress<RunProgress>? progress, CancellationToken cancellationToken)
    {
        var output = new MemoryOutput();
        var result = await RunAsync(request, output, progress, cancellationToken);
        output.Commit();
        return new FakeSite(result, output.Files);
    }

    private sealed record FakeSite(BuildResult Result, IReadOnlyDictionary<UrlPath, byte[]> Files) : IPlannedSite
    {
        public ReadOnlyMemory<byte>? Make(UrlPath address) =>
            Files.TryGetValue(address, out var bytes) ? new ReadOnlyMemory<byte>(bytes) : default(ReadOnlyMemory<byte>?);

        public void FindAll(CancellationToken cancellationToken)
        {
        }
    }
}
