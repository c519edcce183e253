using Playbook.Coaching.Questions.Import;
using Playbook.Engine.Diagnostics;

namespace Playbook.Commands.Import;

/// <summary>What an import came to.</summary>
/// <param name="Banks">The bank files that were written, or would be.</param>
/// <param name="Questions">How many questions were found.</param>
/// <param name="AlreadyThere">How many of them were left out because they are there already, or nearly.</param>
/// <param name="Diagnostics">What is to be said, sorted.</param>
internal sealed record ImportResult(
    IReadOnlyList<BankFile> Banks, int Questions, int AlreadyThere, IReadOnlyList<Diagnostic> Diagnostics);
