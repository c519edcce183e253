using Playbook.Engine.Files;

namespace Playbook.Engine.Tests.Files;

/// <summary>The ways a site gets into its place: that of this system, and that of systems which cannot exchange folders.</summary>
internal static class Exchanges
{
    public static TheoryData<bool> Both => [true, false];

    public static DirectoryOutput Start(string directory, bool canExchange) =>
        canExchange ? new DirectoryOutput(directory) : new DirectoryOutput(directory, static (_, _) => false);
}
