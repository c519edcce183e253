using System.CommandLine;
using System.CommandLine.Parsing;
using Playbook.Coaching.Settings;

namespace Playbook.Commands.Options;

/// <summary>The options that say on what to print, and with what.</summary>
internal sealed class PrintOptions
{
    private static readonly Dictionary<string, PaperSize> Papers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["a4"] = PaperSize.A4,
        ["letter"] = PaperSize.Letter,
    };

    private readonly Option<PaperSize?> _paper = new("--paper")
    {
        Description = "The sheets, over the setting 'paper'",
        HelpName = string.Join('|', Papers.Keys),
        CustomParser = ParsePaper,
    };

    private readonly Option<string?> _browser = new("--browser")
    {
        Description = "The browser to print with: Chromium, Chrome or Edge, if the one that is found will not do",
        HelpName = "PATH",
    };

    /// <summary>The options, with completion for the papers.</summary>
    public PrintOptions() => _paper.CompletionSources.Add([.. Papers.Keys]);

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_paper);
        command.Add(_browser);
    }

    /// <summary>The sheets that were asked for, or null.</summary>
    public PaperSize? ReadPaper(ParseResult parsed) => parsed.GetValue(_paper);

    /// <summary>The browser that was named, or null.</summary>
    public string? ReadBrowser(ParseResult parsed) => parsed.GetValue(_browser);

    private static PaperSize? ParsePaper(ArgumentResult result)
    {
        var name = result.Tokens[0].Value;
        if (Papers.TryGetValue(name, out var paper))
        {
            return paper;
        }

        result.AddError($"Unknown paper '{name}'. Expected one of {string.Join(", ", Papers.Keys)}.");
        return null;
    }
}
