using System.CommandLine;

namespace Playbook.Commands.Options;

/// <summary>The option that says where the built site is.</summary>
internal sealed class OutputOption
{
    private readonly Option<string> _output = new("--output")
    {
        Description = "The folder of the built site",
        HelpName = "DIR",
        DefaultValueFactory = _ => "output",
    };

    /// <summary>Gives a command this option.</summary>
    public void AddTo(Command command) => command.Add(_output);

    /// <summary>Reads what was given.</summary>
    public string Read(ParseResult parsed) => parsed.GetValue(_output)!;
}
