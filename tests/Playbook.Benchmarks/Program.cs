using System.CommandLine;
using Playbook.Benchmarks.Commands;
using Playbook.Benchmarks.Processes;

const int Failed = 1;
const int Interrupted = 130;

using var interruption = new Interruption();
var root = new RootCommand("Measures Playbook: whole processes, on generated handbooks of any size.")
{
    new GenerateCommand(),
    new RateCommand(),
    new SearchCommand(),
    new BankCommand(),
    new TimeCommand(),
};
new MeasureCommand().MakeActionOf(root);

try
{
    var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
    return await root.Parse(args).InvokeAsync(invocation, interruption.Token);
}
catch (ProgramFailedException failure)
{
    await Console.Error.WriteLineAsync(failure.Message);
    return Failed;
}
catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
{
    await Console.Error.WriteLineAsync("Stopped.");
    return Interrupted;
}
