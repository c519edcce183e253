using System.Collections.Concurrent;
using Playbook.Coaching.Build;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;
using Playbook.Engine.Pipelines;

namespace Playbook.Coaching.Pipelines;

/// <summary>Makes the bytes of each file and writes them; what would be as it was in the last site is kept instead.</summary>
/// <param name="output">Where the site goes.</param>
/// <param name="checker">Looks at what is made, or null.</param>
internal sealed class WriteFiles(SiteOutput output, OutputChecker? checker) : DocumentModule<OutputFile>
{
    private readonly ConcurrentBag<UrlPath> _forPaper = [];
    private int _pages;
    private int _files;
    private int _kept;

    /// <summary>HTML pages so far.</summary>
    public int Pages => _pages;

    /// <summary>All files so far, pages included.</summary>
    public int Files => _files;

    /// <summary>How many of the files were kept.</summary>
    public int Kept => _kept;

    /// <summary>The pages so far that people take along on paper, in ordinal order.</summary>
    public IReadOnlyList<UrlPath> ForPaper => [.. _forPaper.Order()];

    /// <inheritdoc />
    protected override Document? Run(OutputFile document, RunContext context)
    {
        try
        {
            Write(document);
            Interlocked.Increment(ref _files);
            Interlocked.Add(ref _pages, document.IsPage ? 1 : 0);
            if (document.IsForPaper)
            {
                _forPaper.Add(document.Address);
            }
        }
        catch (IOException exception) when (document.Source is not null)
        {
            context.Diagnostics.Add(FileDiagnostics.UnreadableInput.At(document.Source.At(), exception.Message));
        }

        return null;
    }

    private void Write(OutputFile document)
    {
        var draft = document.Prepare();
        if (draft.MadeFrom is { } madeFrom && output.TryKeep(document.Address, madeFrom))
        {
            Interlocked.Increment(ref _kept);
            return;
        }

        var content = draft.Make();
        checker?.Add(document, content.Bytes);
        output.Write(document.Address, content.Bytes.Span, content.IsFaulty ? null : draft.MadeFrom);
    }
}
