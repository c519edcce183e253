using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Playbook.Commands;

/// <summary>Writes the program's version.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <summary>The version, without what the compiler adds about the commit it was built from.</summary>
    public static string Version { get; } = typeof(VersionAction).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"playbook {Version}");
        return ExitCode.Clean;
    }
}
