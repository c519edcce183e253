using Playbook.Coaching.Tests.Samples;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Snapshots;

/// <summary>The sample handbook, built once for all snapshots.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    /// <summary>The site.</summary>
    public BuiltSite Built { get; private set; } = null!;

    /// <inheritdoc />
    public async ValueTask InitializeAsync() => Built = await SampleHandbook.Builder().BuildAsync();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
