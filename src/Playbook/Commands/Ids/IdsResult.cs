using Playbook.Engine.Diagnostics;

namespace Playbook.Commands.Ids;

/// <summary>What writing question ids came to.</summary>
/// <param name="Questions">Questions that were given an id.</param>
/// <param name="Files">Files that were changed.</param>
/// <param name="Diagnostics">What could not be done, sorted.</param>
internal sealed record IdsResult(int Questions, int Files, IReadOnlyList<Diagnostic> Diagnostics);
