using System.CommandLine;
using Playbook.Engine.Diagnostics;
using Playbook.Reporting;

namespace Playbook.Commands.Explain;

/// <summary><c>playbook explain CODE</c>: says what the code of a finding means.</summary>
internal sealed class ExplainCommand : PlaybookCommand
{
    private readonly AppServices _services;
    private readonly Argument<string> _code = new("CODE")
    {
        Description = "A code as findings show it, such as PB1301",
        HelpName = "CODE",
    };

    /// <summary>The command over its services.</summary>
    public ExplainCommand(AppServices services)
        : base("explain", "Says what the code of a finding means")
    {
        _services = services;
        _code.CompletionSources.Add([.. services.Codes.Select(kind => kind.Code)]);
        Add(_code);
        SetAction(Run);
    }

    /// <inheritdoc />
    public override IReadOnlyList<Example> Examples { get; } = [new("playbook explain PB1301", "explains PB1301")];

    private int Run(ParseResult parsed)
    {
        var code = parsed.GetRequiredValue(_code);
        var kind = _services.Codes.FirstOrDefault(kind => kind.Code.Equals(code, StringComparison.OrdinalIgnoreCase))
            ?? throw Unknown(code);

        var output = _services.Terminal.Out;
        output.WriteLine($"{kind.Code}, {SeverityName.Of(kind.Severity)}: {kind.Title}.");
        if (kind.Setting is { } setting)
        {
            output.WriteLine($"The setting '{setting}' changes how much it matters: --set {setting}=warning.");
        }

        return ExitCode.Clean;
    }

    private CommandException Unknown(string code)
    {
        var suggestion = DidYouMean.Suggest(code, _services.Codes.Select(kind => kind.Code));
        return CommandException.BadUsage($"There is no code '{code}'. {suggestion}".TrimEnd());
    }
}
