using Playbook.Coaching.Questions.Import;
using Playbook.Engine.Diagnostics;

namespace Playbook.Commands.Import;

/// <summary>What an import came to.</summary>
/// <param name="Banks">The bank files that were written, or would be.</param>
/// <param name="Questions">How many questions were found.</param>
/// <param name="Same">How many of them were left out because the same words are there already.</param>
/// <param name="Similar">How many of them were left out because nearly the same is there already.</param>
/// <param name="Diagnostics">What is to be said, sorted.</param>
internal sealed record ImportResult(
    IReadOnlyList<BankFile> Banks, int Questions, int Same, int Similar, IReadOnlyList<Diagnostic> Diagnostics);
