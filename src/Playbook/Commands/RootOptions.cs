using System.CommandLine;
using System.CommandLine.Help;

namespace Playbook.Commands;

/// <summary>What the root command brings along: <c>--help</c> and <c>--version</c>, and who answers for wrong words.</summary>
internal static class RootOptions
{
    /// <summary>Gives the help its examples, the version its text, and leaves unknown words to <see cref="UsageCheck"/>.</summary>
    public static void Complete(RootCommand root, IReadOnlyList<PlaybookCommand> commands)
    {
        var examples = commands.Concat(commands.SelectMany(command => command.Subcommands.OfType<PlaybookCommand>()))
            .ToDictionary(Command (command) => command, command => command.Examples);
        examples[root] = [.. commands.Select(command => command.Examples[0])];

        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, examples);
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction();

        foreach (var command in examples.Keys)
        {
            command.TreatUnmatchedTokensAsErrors = false;
        }
    }
}
