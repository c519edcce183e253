using System.CommandLine;
using System.CommandLine.Parsing;
using Playbook.Coaching.Questions;
using Playbook.Coaching.Questions.Import;
using Playbook.Engine.Diagnostics;
using Playbook.Folders;

namespace Playbook.Commands.Import;

/// <summary>The files to import, and the options that say how.</summary>
internal sealed class ImportOptionSet
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Files with questions: Markdown (.md), CSV (.csv, .tsv), JSON (.json) or a text with one in each line (.txt)",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _bank = new("--bank")
    {
        Description = "The bank to write to, by its file's name; without it, one named after each file",
        HelpName = "NAME",
    };

    private readonly Option<string?> _title = new("--title")
    {
        Description = "The title of a new bank",
        HelpName = "TITLE",
    };

    private readonly Option<Moment?> _moment = Choice<Moment>("--moment", "When the questions are asked that do not say it themselves");

    private readonly Option<Depth?> _depth = Choice<Depth>("--depth", "How much the questions ask that do not say it themselves");

    private readonly Option<string?> _language = new("--language")
    {
        Description = "Which of several translations to take; the handbook's language if not given",
        HelpName = "TAG",
    };

    private readonly Option<string?> _text = new("--text")
    {
        Description = "The field or column that holds the question, if not 'question', 'text' or the like",
        HelpName = "FIELD",
    };

    private readonly Option<bool> _keepSimilar = new("--keep-similar")
    {
        Description = "Take questions too that are nearly, but not quite, there already",
    };

    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "Show what would be written, and write nothing",
    };

    /// <summary>Gives a command these arguments and options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_files);
        command.Add(_bank);
        command.Add(_title);
        command.Add(_moment);
        command.Add(_depth);
        command.Add(_language);
        command.Add(_text);
        command.Add(_keepSimilar);
        command.Add(_dryRun);
    }

    /// <summary>Reads what was said about the questions.</summary>
    public ImportOptions Read(ParseResult parsed) => new()
    {
        Bank = BankOf(parsed.GetValue(_bank)),
        Title = parsed.GetValue(_title),
        Moment = parsed.GetValue(_moment),
        Depth = parsed.GetValue(_depth),
        Language = parsed.GetValue(_language),
        TextField = parsed.GetValue(_text),
        KeepsSimilar = parsed.GetValue(_keepSimilar),
    };

    /// <summary>Whether nothing is to be written.</summary>
    public bool IsDryRun(ParseResult parsed) => parsed.GetValue(_dryRun);

    /// <summary>Reads the files.</summary>
    /// <exception cref="CommandException">One of them is not there or cannot be read.</exception>
    public IReadOnlyList<ImportSource> Sources(ParseResult parsed, string workingDirectory) =>
        [.. parsed.GetRequiredValue(_files).Select(path => Source(path, workingDirectory))];

    private static ImportSource Source(string path, string workingDirectory)
    {
        var name = path.Length == 0 ? "" : DisplayPath.Of(path, workingDirectory);
        var file = path.Length == 0 ? "" : Path.GetFullPath(path, workingDirectory);
        if (Directory.Exists(file))
        {
            throw CommandException.BadUsage($"'{name}' is a folder. Name the files in it, such as {name}/questions.md.");
        }

        try
        {
            return new ImportSource(name, File.ReadAllBytes(file));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw CommandException.BadUsage($"There is no file '{name}' to import.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"'{name}' cannot be read: {exception.Message}", ExitCode.Errors);
        }
    }

    /// <summary>People copy the path of a bank, and mean its name.</summary>
    private static string? BankOf(string? name)
    {
        var file = name?.Replace('\\', '/');
        file = file?.StartsWith("questions/", StringComparison.Ordinal) == true ? file["questions/".Length..] : file;
        return file?.EndsWith(".md", StringComparison.OrdinalIgnoreCase) == true ? file[..^3] : file;
    }

    private static Option<T?> Choice<T>(string name, string description)
        where T : struct, Enum
    {
        string[] names = [.. Enum.GetNames<T>().Select(value => value.ToLowerInvariant())];
        var option = new Option<T?>(name)
        {
            Description = description,
            HelpName = string.Join('|', names),
            CustomParser = result => Parse<T>(result, names),
        };
        option.CompletionSources.Add(names);
        return option;
    }

    private static T? Parse<T>(ArgumentResult result, string[] names)
        where T : struct, Enum
    {
        var text = result.Tokens[0].Value;
        if (names.Contains(text, StringComparer.Ordinal))
        {
            return Enum.Parse<T>(text, ignoreCase: true);
        }

        var option = ((OptionResult)result.Parent!).Option.Name;
        result.AddError($"'{text}' is no value for {option}. Expected one of {string.Join(", ", names)}. {DidYouMean.Suggest(text, names)}".TrimEnd());
        return null;
    }
}
