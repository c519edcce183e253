using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Playbook.Commands;

/// <summary>The help of System.CommandLine, followed by examples.</summary>
/// <param name="help">Writes all but the examples.</param>
/// <param name="examples">The examples of each command.</param>
internal sealed class HelpWithExamples(HelpAction help, IReadOnlyDictionary<Command, IReadOnlyList<Example>> examples)
    : SynchronousCommandLineAction
{
    /// <summary>Whoever asks for help gets it, whatever else is on the line.</summary>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;

        // Otherwise the help says that a command passes on what it does not know.
        command.TreatUnmatchedTokensAsErrors = true;
        help.Invoke(parseResult);
        if (examples.TryGetValue(command, out var lines))
        {
            Write(lines, parseResult.InvocationConfiguration.Output);
        }

        return ExitCode.Clean;
    }

    private static void Write(IReadOnlyList<Example> lines, TextWriter output)
    {
        var width = lines.Max(line => line.CommandLine.Length);
        output.WriteLine("Examples:");
        foreach (var line in lines)
        {
            output.WriteLine($"  {line.CommandLine.PadRight(width)}  {line.Purpose}");
        }

        output.WriteLine();
    }
}
