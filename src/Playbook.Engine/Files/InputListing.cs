using Playbook.Engine.Diagnostics;

namespace Playbook.Engine.Files;

/// <summary>What a root holds.</summary>
/// <param name="Files">Paths of all files that can be read, in ordinal order.</param>
/// <param name="Findings">What lies in it and is left out although an author may have meant it: folders that cannot be listed, links, pipes.</param>
public sealed record InputListing(IReadOnlyList<SourcePath> Files, IReadOnlyList<Diagnostic> Findings);
