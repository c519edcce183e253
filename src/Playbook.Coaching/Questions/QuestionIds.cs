using Playbook.Coaching.Build;
using Playbook.Coaching.Pipelines;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Questions;

/// <summary>
/// Finds the questions that have no id of their own, and what their files would say with one. An id made from the words
/// changes when they do, and what people saved under it is lost; one that is written down stays.
/// </summary>
public static class QuestionIds
{
    /// <summary>The bank files of the site's own input that lack ids, with the text they should have.</summary>
    /// <param name="request">The handbook.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static async Task<QuestionIdsResult> FindMissingAsync(
        BuildRequest request, CancellationToken cancellationToken = default)
    {
        var (build, diagnostics) = BuildSetup.Prepare(request);
        if (build is null)
        {
            return new QuestionIdsResult([], diagnostics.ToSortedList());
        }

        var read = new ReadPagesPipeline(build);
        var context = new RunContext(diagnostics, null, cancellationToken);
        await new Engine.Execution.Engine([read]).RunAsync(context);
        var files = context.Processed<PageDocument>(ReadPagesPipeline.PipelineName)
            .Select(document => document.Page)
            .OfType<BankPage>()
            .Where(bank => bank.File.Layer >= build.FirstOwnLayer)
            .Select(bank => WithIds(bank, bank.File.Layer - build.FirstOwnLayer, diagnostics))
            .OfType<FileWithIds>()
            .ToList();
        return new QuestionIdsResult(files, diagnostics.ToSortedList());
    }

    private static FileWithIds? WithIds(BankPage bank, int input, DiagnosticBag diagnostics)
    {
        // A merged bank shows questions of the layers below too; only those written in this file are its own.
        var missing = bank.Questions
            .Where(question => !question.HasStatedId && question.Item.Location.File == bank.File.DisplayPath)
            .ToList();
        return missing.Count > 0 && bank.File.ReadText(diagnostics) is { } text
            ? new FileWithIds(bank.File, input, QuestionIdWriter.Write(text, missing), missing.Count)
            : null;
    }
}

/// <summary>The files that lack ids.</summary>
/// <param name="Files">Each with the text it should have.</param>
/// <param name="Diagnostics">What was found while reading; with errors among it, nothing should be written.</param>
public sealed record QuestionIdsResult(IReadOnlyList<FileWithIds> Files, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>A bank file and what it should say.</summary>
/// <param name="File">The file.</param>
/// <param name="Input">Which of the site's own input folders it lies in, from 0.</param>
/// <param name="Text">Its text with ids.</param>
/// <param name="Count">How many ids are new.</param>
public sealed record FileWithIds(InputFile File, int Input, string Text, int Count);
