using System.Text;
using Playbook.Coaching.Questions;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Folders;

namespace Playbook.Commands.Ids;

/// <summary>Writes the ids that the handbook's banks lack, a file at a time.</summary>
internal static class QuestionIdFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes all that are missing. A file with errors is left as it is: what is wrong in it comes first.</summary>
    public static async Task<IdsResult> WriteAsync(IdsRequest request, CancellationToken cancellationToken)
    {
        var found = await QuestionIds.FindMissingAsync(request.Site, cancellationToken);
        var problems = found.Diagnostics
            .Where(finding => finding.Severity == Severity.Error
                && found.Files.Any(file => file.File.DisplayPath == finding.Location?.File))
            .ToList();
        var questions = 0;
        var files = 0;
        foreach (var file in found.Files.Where(file => !problems.Exists(problem => problem.Location?.File == file.File.DisplayPath)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TryWrite(file, request) is { } problem)
            {
                problems.Add(problem);
                continue;
            }

            questions += file.Count;
            files++;
        }

        return new IdsResult(questions, files, problems);
    }

    private static Diagnostic? TryWrite(FileWithIds file, IdsRequest request)
    {
        var path = Path.Combine(request.Folders[file.Input].Directory, file.File.Path.Value);
        try
        {
            if (!Utf8.GetBytes(file.File.ReadText()).AsSpan().SequenceEqual(file.File.Read()))
            {
                return FileDiagnostics.UnreadableInput.At(file.File.At(), "The file is not UTF-8 throughout, so it is left as it is.");
            }
        }
        catch (IOException exception)
        {
            return FileDiagnostics.UnwritableOutput.At(file.File.At(), $"The ids cannot be written: {exception.Message}");
        }

        return WholeFile.TryWrite(path, file.Text) is { } problem
            ? FileDiagnostics.UnwritableOutput.At(file.File.At(), $"The ids cannot be written: {problem}")
            : null;
    }
}
