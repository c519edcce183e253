using System.CommandLine;
using System.CommandLine.Parsing;
using Playbook.Engine.Diagnostics;

namespace Playbook.Commands;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static class UsageCheck
{
    /// <summary>Throws with all that is wrong.</summary>
    /// <exception cref="CommandException">There is a word nobody knows, or a value that cannot be.</exception>
    public static void ThrowIfWrong(ParseResult parsed)
    {
        string[] problems =
        [
            .. parsed.Errors.Select(error => error.Message),
            .. Misplaced(parsed),
            .. Unknown(parsed),
        ];

        if (problems.Length > 0)
        {
            var command = Name(parsed.CommandResult.Command);
            throw CommandException.BadUsage(
                string.Join(Environment.NewLine, problems) + Environment.NewLine + $"See '{command} --help'.");
        }
    }

    /// <summary>Options of the default command before the name of one that does not have them.</summary>
    private static IEnumerable<string> Misplaced(ParseResult parsed) =>
        parsed.CommandResult == parsed.RootCommandResult
            ? []
            : parsed.RootCommandResult.Children
                .OfType<OptionResult>()
                .Where(result => !result.Implicit && !parsed.CommandResult.Command.Options.Contains(result.Option))
                .Select(result => ElsewhereOrUnknown(result.Option.Name, parsed));

    private static IEnumerable<string> Unknown(ParseResult parsed)
    {
        // A command that takes any number of files takes a mistyped option for one. A file called so can be given as './-name'.
        foreach (var token in parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(result => result.Tokens).Where(token => token.Value.StartsWith('-')))
        {
            yield return ElsewhereOrUnknown(token.Value.Split('=')[0], parsed);
        }

        var before = "";
        foreach (var token in parsed.UnmatchedTokens)
        {
            if (token.StartsWith('-'))
            {
                yield return ElsewhereOrUnknown(token.Split('=')[0], parsed);
            }
            else if (!before.StartsWith('-') || before.Contains('='))
            {
                // What follows an unknown option is probably its value, and would be said twice.
                yield return UnknownWord(token, parsed);
            }

            before = token;
        }
    }

    private static string ElsewhereOrUnknown(string option, ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command.Options.Any(own => own.Name == option))
        {
            return $"Put '{option}' behind the command: {Name(command)} {option}.";
        }

        var owners = parsed.RootCommandResult.Command.Subcommands
            .SelectMany(other => other.Subcommands.Prepend(other))
            .Where(other => other.Options.Any(known => known.Name == option))
            .Select(other => Name(other)["playbook ".Length..])
            .ToList();
        if (owners.Count > 0)
        {
            return $"'{Name(command)}' has no option '{option}'; it belongs to {string.Join(", ", owners)}.";
        }

        var known = command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(shared => shared.Recursive));
        return Sentence($"Unknown option '{option}'.", DidYouMean.Suggest(option, known.Select(shared => shared.Name)));
    }

    private static string UnknownWord(string word, ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return command.Subcommands.Count > 0
            ? Sentence($"Unknown command '{word}'.", DidYouMean.Suggest(word, command.Subcommands.Select(known => known.Name)) ?? LeftOut(word, command))
            : $"'{Name(command)}' does not know what to do with '{word}'.";
    }

    /// <summary>Where a command has but one below it, that one was meant.</summary>
    private static string? LeftOut(string word, Command command) => command.Subcommands is [var only] ? $"Did you mean '{Name(only)} {word}'?" : null;

    private static string Name(Command command) => command is RootCommand ? "playbook" : $"{Name(command.Parents.OfType<Command>().First())} {command.Name}";

    private static string Sentence(string finding, string? suggestion) => $"{finding} {suggestion}".TrimEnd();
}
