using System.CommandLine;
using System.CommandLine.Parsing;
using Playbook.Reporting;

namespace Playbook.Commands.Options;

/// <summary>The options that say how findings are written.</summary>
internal sealed class ReportOptions
{
    private static readonly Dictionary<string, ReportFormat> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = ReportFormat.Text,
        ["json"] = ReportFormat.Json,
        ["github"] = ReportFormat.GitHub,
    };

    private readonly Option<ReportFormat> _format = new("--format")
    {
        Description = "How findings are written: lines to read, one JSON document, or GitHub annotations",
        HelpName = string.Join('|', Formats.Keys),
        CustomParser = ParseFormat,
    };

    private readonly Option<bool> _quiet = new("--quiet")
    {
        Description = "Write findings and nothing else",
    };

    /// <summary>The options, with completion for the formats.</summary>
    public ReportOptions() => _format.CompletionSources.Add([.. Formats.Keys]);

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_format);
        AddQuietTo(command);
    }

    /// <summary>Gives a command that has no findings the option to be quiet.</summary>
    public void AddQuietTo(Command command) => command.Add(_quiet);

    /// <summary>Reads what was given.</summary>
    public ReportStyle Read(ParseResult parsed) => new(parsed.GetValue(_format), parsed.GetValue(_quiet));

    private static ReportFormat ParseFormat(ArgumentResult result)
    {
        var name = result.Tokens[0].Value;
        if (!Formats.TryGetValue(name, out var format))
        {
            result.AddError($"Unknown format '{name}'. Expected one of {string.Join(", ", Formats.Keys)}.");
        }

        return format;
    }
}
