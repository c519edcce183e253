using Playbook.Building;
using Playbook.Coaching.Build;
using Playbook.Commands.Ids;
using Playbook.Commands.Import;
using Playbook.Display;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Pdf;

namespace Playbook.Commands;

/// <summary>What the commands work with; tests put their own in its place.</summary>
/// <param name="Terminal">Where to write.</param>
/// <param name="WorkingDirectory">Absolute path that relative paths start from.</param>
/// <param name="ProgramDirectory">
/// Absolute path of the folder the program lies in; themes are looked for from there upwards too.
/// </param>
internal sealed record AppServices(Terminal Terminal, string WorkingDirectory, string ProgramDirectory)
{
    /// <summary>Builds a site.</summary>
    public BuildSite Build { get; init; } = HandbookBuild.RunAsync;

    /// <summary>Plans a site for a preview.</summary>
    public PlanSite Plan { get; init; } = HandbookBuild.PlanAsync;

    /// <summary>Starts to replace the output folder at an absolute path.</summary>
    public Func<string, DirectoryOutput> OpenOutput { get; init; } = directory => new DirectoryOutput(directory);

    /// <summary>Says what a site is made from, so that it need not be built again: <see cref="HandbookBuild.DigestOf"/>.</summary>
    public Func<BuildRequest, Digest?> DigestOf { get; init; } = HandbookBuild.DigestOf;

    /// <summary>Where a browser to print with may be.</summary>
    public BrowserPlaces Browsers { get; init; } = BrowserPlaces.OfMachine();

    /// <summary>Writes missing question ids into bank files.</summary>
    public WriteQuestionIds WriteIds { get; init; } = QuestionIdFiles.WriteAsync;

    /// <summary>Writes questions of other files into banks.</summary>
    public ImportQuestions ImportQuestions { get; init; } = QuestionBankFiles.WriteAsync;

    /// <summary>Every kind of finding that <c>explain</c> knows.</summary>
    public IReadOnlyList<DiagnosticDescriptor> Codes { get; init; } = DiagnosticCatalogue.All;

    /// <summary>The clock for review dates, for the time a build takes and for delays.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The real things.</summary>
    public static AppServices OfProcess() =>
        new(Terminal.OfProcess(), Directory.GetCurrentDirectory(), AppContext.BaseDirectory);
}
