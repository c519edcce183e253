using Playbook.Coaching.Questions.Import;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Folders;

namespace Playbook.Commands.Import;

/// <summary>Writes what an import comes to, a bank at a time.</summary>
internal static class QuestionBankFiles
{
    /// <summary>Imports; see <see cref="ImportQuestions"/>.</summary>
    public static async Task<ImportResult> WriteAsync(ImportRequest request, CancellationToken cancellationToken)
    {
        var plan = await QuestionImport.PlanAsync(request.Site, request.Sources, request.Options, cancellationToken);
        var written = new List<BankFile>();
        var problems = new List<Diagnostic>();
        foreach (var bank in plan.Banks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!request.IsDryRun && TryWrite(bank, request) is { } problem)
            {
                problems.Add(problem);
            }
            else
            {
                written.Add(bank);
            }
        }

        return new ImportResult(written, plan.Questions, plan.Same, plan.Similar, [.. plan.Diagnostics, .. problems]);
    }

    private static Diagnostic? TryWrite(BankFile bank, ImportRequest request) =>
        WholeFile.TryWrite(Path.Combine(request.Folders[bank.Input].Directory, bank.Path.Value), bank.Text) is { } problem
            ? FileDiagnostics.UnwritableOutput.At(new SourceLocation(bank.DisplayPath), $"The questions cannot be written: {problem}")
            : null;
}
