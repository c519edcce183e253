using Playbook.Engine.Diagnostics;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;

namespace Playbook.Engine.Pipelines;

/// <summary>
/// Steps that are gone through for a document only when it has changed since the run before: what came of it then, findings
/// included, comes of it again. Without <see cref="RunContext.Memory"/> every document goes through them.
/// </summary>
/// <param name="madeFrom">Digest of everything that the steps make of a document is a function of; null when that is not known.</param>
/// <param name="lasts">Whether a finding will be the same as long as that digest is.</param>
/// <param name="steps">The steps, in order.</param>
public sealed class Remember(
    Func<Document, Digest?> madeFrom, Predicate<Diagnostic> lasts, params IReadOnlyList<DocumentModule> steps) : DocumentModule
{
    internal override Document? RunOne(Document document, RunContext context)
    {
        if (context.Memory is not { } memory || madeFrom(document) is not { } digest)
        {
            return Through(document, context);
        }

        if (memory.Recall(document.Id, digest) is { } known)
        {
            context.Diagnostics.AddRange(known.Findings);
            return known.Result;
        }

        var bag = new DiagnosticBag();
        var result = Through(document, context.ReportingTo(bag));
        var findings = bag.ToSortedList();
        context.Diagnostics.AddRange(findings);
        if (findings.All(finding => lasts(finding)))
        {
            memory.Keep(document.Id, digest, result, findings);
        }

        return result;
    }

    private Document? Through(Document document, RunContext context)
    {
        Document? result = document;
        foreach (var step in steps)
        {
            result = result is null ? null : step.RunOne(result, context);
        }

        return result;
    }
}
