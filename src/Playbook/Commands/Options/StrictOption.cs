using System.CommandLine;

namespace Playbook.Commands.Options;

/// <summary>The option that makes warnings fail.</summary>
internal sealed class StrictOption
{
    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Warnings fail, as errors do",
    };

    /// <summary>Gives a command this option.</summary>
    public void AddTo(Command command) => command.Add(_strict);

    /// <summary>Whether it was given.</summary>
    public bool Read(ParseResult parsed) => parsed.GetValue(_strict);
}
