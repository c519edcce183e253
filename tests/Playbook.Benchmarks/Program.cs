using System.CommandLine;
using Playbook.Benchmarks.Commands;

var root = new RootCommand("Measures Playbook: whole processes, on generated handbooks of any size.") { new GenerateCommand(), new TimeCommand() };
return await root.Parse(args).InvokeAsync();
