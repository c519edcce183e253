using Playbook.Commands;
using Playbook.Engine.Files;

// The program as it runs where the system cannot exchange two folders in one step: a process of its own, to be killed.
using var interruption = new Interruption();
var services = AppServices.OfProcess() with
{
    OpenOutput = directory => new DirectoryOutput(directory, static (_, _) => false),
};
return await new PlaybookCommandLine(services).RunAsync(args, interruption.Token);
