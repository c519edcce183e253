using System.CommandLine;
using System.Text.Json;
using Playbook.Benchmarks.Processes;

namespace Playbook.Benchmarks.Commands;

/// <summary><c>time</c>: runs one program and writes what it took, as JSON. What the other commands measure by.</summary>
internal sealed class TimeCommand : Command
{
    private readonly Argument<string[]> _words = new("words")
    {
        Description = "The program and its arguments, behind '--'",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The command.</summary>
    public TimeCommand() : base("time", "Runs one program and writes what it took, as JSON")
    {
        Add(_words);
        SetAction(parsed =>
        {
            var words = parsed.GetRequiredValue(_words);
            var exit = MeasuredProcess.Run(new Processes.CommandLine(words[0], words[1..]));
            Console.WriteLine(JsonSerializer.Serialize(exit));
            return exit.ExitCode;
        });
    }
}
