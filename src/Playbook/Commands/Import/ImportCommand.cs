using System.CommandLine;
using Playbook.Commands.Options;

namespace Playbook.Commands.Import;

/// <summary><c>playbook import</c>: brings in what other people wrote. What exactly is a command of its own.</summary>
internal sealed class ImportCommand : PlaybookCommand
{
    /// <summary>The command with those below it.</summary>
    public ImportCommand(AppServices services, SharedOptions options)
        : base("import", "Brings questions from Markdown, CSV and JSON files into your banks")
    {
        var questions = new ImportQuestionsCommand(services, options);
        Examples = questions.Examples;
        Add(questions);
        SetAction(Refuse);
    }

    /// <inheritdoc />
    public override IReadOnlyList<Example> Examples { get; }

    private static int Refuse(ParseResult parsed) =>
        throw CommandException.BadUsage("Say what to import: playbook import questions FILE. See 'playbook import questions --help'.");
}
