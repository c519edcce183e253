using System.CommandLine;
using Playbook.Building;
using Playbook.Coaching.Build;
using Playbook.Commands.Build;
using Playbook.Commands.Options;
using Playbook.Pdf;
using Playbook.Reporting;

namespace Playbook.Commands.Pdf;

/// <summary><c>playbook pdf</c>: builds the site as <c>build</c> does, with a PDF file beside each page that is meant for paper.</summary>
internal sealed class PdfCommand : PlaybookCommand
{
    private readonly AppServices _services;
    private readonly SharedOptions _options;
    private readonly PrintOptions _print = new();

    /// <summary>The command over its services, with the options it shares.</summary>
    public PdfCommand(AppServices services, SharedOptions options)
        : base("pdf", "Builds the site with a PDF file beside each worksheet and pack")
    {
        _services = services;
        _options = options;
        _options.Site.AddTo(this);
        _options.Output.AddTo(this);
        _print.AddTo(this);
        _options.Strict.AddTo(this);
        _options.Report.AddTo(this);
        SetAction(RunAsync);
    }

    /// <inheritdoc />
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("playbook pdf", "builds 'input' into 'output', and prints its worksheets for A4"),
        new("playbook pdf --paper letter", "prints them for Letter"),
        new("playbook pdf --browser /opt/chromium/chrome", "names the browser to print with"),
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var isStrict = _options.Strict.Read(parsed);
        var style = _options.Report.Read(parsed);
        var source = new SiteSource(_options.Site.Read(parsed), _services);
        var browsers = BrowserChoice.Find(_services.Browsers, _print.ReadBrowser(parsed), _services.WorkingDirectory);
        bool IsGoodEnough(BuildResult result) => ExitCode.For(result, isStrict) == ExitCode.Clean;

        var build = new PdfBuild(_services.Build, IsGoodEnough, new PdfRequest(browsers, _print.ReadPaper(parsed), _services.Time));

        // A site that need not be built again may still have to be printed.
        var services = _services with { Build = build.RunAsync, DigestOf = _ => null };
        var target = new BuildTarget(_options.Output.Read(parsed), services);
        var outcome = await BuildAsync(target, source, new SiteBuilder(services, style.IsQuiet), IsGoodEnough, cancellationToken);
        var note = outcome.IsCommitted ? PrintNote.Of(build) : target.NothingWritten(outcome);
        Reporters.Create(style, _services.Terminal).Report(new BuildReport("Built", outcome, note));
        return ExitCode.For(outcome.Result, isStrict);
    }

    private static async Task<BuildOutcome> BuildAsync(
        BuildTarget target, SiteSource source, SiteBuilder builder, Func<BuildResult, bool> isGoodEnough, CancellationToken cancellationToken)
    {
        try
        {
            return await target.BuildAsync(source, builder, isGoodEnough, cancellationToken);
        }
        catch (PrintException problem)
        {
            throw new CommandException(
                $"{problem.Message}{Environment.NewLine}The output folder '{target.DisplayName}' is as it was before.", ExitCode.Errors);
        }
    }
}
