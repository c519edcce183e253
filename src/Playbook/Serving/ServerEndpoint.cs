namespace Playbook.Serving;

/// <summary>Where a server listens.</summary>
/// <param name="Host">The address.</param>
/// <param name="Port">The port; 0 for any that is free.</param>
internal sealed record ServerEndpoint(ServerHost Host, int Port)
{
    /// <summary>Whether to take the next free port when this one is in use.</summary>
    public bool TakesNextPort { get; init; }
}
