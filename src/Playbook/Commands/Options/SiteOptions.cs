using System.CommandLine;

namespace Playbook.Commands.Options;

/// <summary>The options that say which site to build: input, theme, base handbook, settings.</summary>
internal sealed class SiteOptions
{
    private readonly Option<string[]> _input = new("--input")
    {
        Description = "A folder to read; may be given several times, and later ones win",
        HelpName = "DIR",
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => ["input"],
    };

    private readonly Option<string?> _theme = new("--theme")
    {
        Description = "The theme: a name below 'themes', or the path of a folder",
        HelpName = "NAME|PATH",
    };

    private readonly Option<string?> _base = new("--base")
    {
        Description = "A handbook to build upon: its input folder",
        HelpName = "DIR",
    };

    private readonly Option<KeyValuePair<string, string>[]> _set = new("--set")
    {
        Description = "A setting, over those of the files; may be given several times",
        HelpName = "key=value",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = SettingParser.Parse,
    };

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_input);
        command.Add(_theme);
        command.Add(_base);
        command.Add(_set);
    }

    /// <summary>Reads what was given.</summary>
    public SiteArguments Read(ParseResult parsed)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in parsed.GetValue(_set) ?? [])
        {
            settings[key] = value;
        }

        Put(settings, "theme", parsed.GetValue(_theme));
        Put(settings, "base", parsed.GetValue(_base));
        return new SiteArguments(parsed.GetValue(_input) ?? [], [.. settings]);
    }

    private static void Put(Dictionary<string, string> settings, string key, string? value)
    {
        if (value is not null)
        {
            settings[key] = value;
        }
    }
}
