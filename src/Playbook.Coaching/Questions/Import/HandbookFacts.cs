using Playbook.Coaching.Build;
using Playbook.Coaching.Content;
using Playbook.Coaching.Pipelines;
using Playbook.Coaching.Skills;
using Playbook.Coaching.Wheels;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Questions.Import;

/// <summary>What an import has to know of the handbook: its words, its questions, and which names are taken.</summary>
internal sealed class HandbookFacts
{
    private readonly BuildContext _build;
    private readonly IReadOnlyList<Page> _pages;

    private HandbookFacts(BuildContext build, IReadOnlyList<Page> pages, IEnumerable<string> leftOut)
    {
        _build = build;
        _pages = pages;
        var buckets = pages.OfType<WheelPage>().SelectMany(wheel => wheel.Buckets).ToList();
        Words = new Vocabulary(pages.OfType<SkillPage>(), buckets);
        Ids = new HashSet<string>(
        [
            .. pages.Select(page => page.Id),
            .. pages.SelectMany(page => page.ExtraAnchors),
            .. buckets.Select(bucket => bucket.Id.Value),
            .. leftOut,
        ], StringComparer.Ordinal);
    }

    /// <summary>The language of the handbook.</summary>
    public string Language => _build.Settings.Language;

    /// <summary>Its skills and buckets.</summary>
    public Vocabulary Words { get; }

    /// <summary>Ids of its pages, buckets and questions.</summary>
    public IReadOnlySet<string> Ids { get; }

    /// <summary>The questions of all its banks, those of a base first.</summary>
    public IEnumerable<Question> Questions => _pages.OfType<BankPage>().OrderBy(bank => bank.File.Layer).SelectMany(bank => bank.Questions);

    /// <summary>Reads a handbook; null when there is nothing to read, which is reported.</summary>
    public static async Task<HandbookFacts?> ReadAsync(BuildRequest request, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        // A question is in the handbook while its page is a draft, too.
        var (build, found) = BuildSetup.Prepare(request with { IncludeDrafts = true });
        if (build is null)
        {
            diagnostics.AddRange(found.ToSortedList());
            return null;
        }

        // What is wrong with other pages is a build's to say.
        var context = new RunContext(new DiagnosticBag(), null, cancellationToken);
        await new Engine.Execution.Engine([new ReadPagesPipeline(build)]).RunAsync(context);
        return new HandbookFacts(
            build,
            [.. context.Processed<PageDocument>(ReadPagesPipeline.PipelineName).Select(document => document.Page)],
            context.Processed<LeftOutDocument>(ReadPagesPipeline.PipelineName).SelectMany(document => document.Page.Names));
    }

    /// <summary>The file of a bank in the site's own input, the uppermost; null when there is none.</summary>
    public InputFile? OwnBank(string name) => _build.Overlay.Files
        .Where(file => IsAt(file, name))
        .SelectMany(file => _build.Overlay.Layers(file.Path))
        .FirstOrDefault(file => file.Layer >= _build.FirstOwnLayer);

    /// <summary>Which of the site's own input folders a file lies in, from 0.</summary>
    public int InputOf(InputFile file) => file.Layer - _build.FirstOwnLayer;

    /// <summary>Who has the name of a bank already, other than a bank of the site's own; null when nobody has.</summary>
    public string? OwnerOf(string name) => OwnBank(name) is null
        ? _pages.FirstOrDefault(page => string.Equals(page.Id, name, StringComparison.OrdinalIgnoreCase))?.File.DisplayPath
            ?? _build.Overlay.Files.FirstOrDefault(file => IsAt(file, name))?.DisplayPath
        : null;

    private static bool IsAt(InputFile file, string name) =>
        file.Path.Value.Equals(BankFile.PathOf(name).Value, StringComparison.OrdinalIgnoreCase);
}
