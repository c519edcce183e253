using System.CommandLine;
using Playbook.Commands.Build;
using Playbook.Commands.Check;
using Playbook.Commands.Explain;
using Playbook.Commands.Ids;
using Playbook.Commands.Import;
using Playbook.Commands.Options;
using Playbook.Commands.Pdf;
using Playbook.Commands.Preview;
using Playbook.Commands.Serve;

namespace Playbook.Commands;

/// <summary>The command line: which commands there are, how they are parsed, and what the program ends with.</summary>
internal sealed class PlaybookCommandLine
{
    // '@file' stays what it says: a folder may be called so, and nobody expects a file to become options.
    private static readonly ParserConfiguration Parsing = new()
    {
        ResponseFileTokenReplacer = null,
        EnablePosixBundling = false,
    };

    private readonly AppServices _services;
    private readonly RootCommand _root = new("Builds a coaching handbook out of Markdown files.") { HelpName = "playbook" };

    /// <summary>The commands over their services.</summary>
    public PlaybookCommandLine(AppServices services)
    {
        _services = services;
        var options = new SharedOptions();
        var build = new BuildCommand(services, options);
        PlaybookCommand[] commands =
        [
            build,
            new PreviewCommand(services, options),
            new ServeCommand(services, options),
            new PdfCommand(services, options),
            new CheckCommand(services, options),
            new IdsCommand(services, options),
            new ImportCommand(services, options),
            new ExplainCommand(services),
        ];

        build.MakeDefaultOf(_root);
        foreach (var command in commands)
        {
            _root.Add(command);
        }

        RootOptions.Complete(_root, commands);
    }

    /// <summary>Runs a command line.</summary>
    /// <param name="args">The words after the program's name.</param>
    /// <param name="cancellationToken">Stops the command, as Ctrl-C does.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellationToken)
    {
        try
        {
            var parsed = _root.Parse(args, Parsing);
            if (parsed.Action is not { ClearsParseErrors: true })
            {
                UsageCheck.ThrowIfWrong(parsed);
            }

            return await parsed.InvokeAsync(Invocation(), cancellationToken);
        }
        catch (CommandException problem)
        {
            await _services.Terminal.Error.WriteLineAsync(problem.Message);
            return problem.ExitCode;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await _services.Terminal.Error.WriteLineAsync("Stopped.");
            return ExitCode.Interrupted;
        }
        catch (Exception bug)
        {
            await _services.Terminal.Error.WriteLineAsync("This is a bug in Playbook; please report it with the following lines.");
            await _services.Terminal.Error.WriteLineAsync(bug.ToString());
            return ExitCode.Errors;
        }
    }

    private InvocationConfiguration Invocation() => new()
    {
        Output = _services.Terminal.Out,
        Error = _services.Terminal.Error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
    };
}
