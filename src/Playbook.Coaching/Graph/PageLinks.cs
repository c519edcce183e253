using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Graph;

/// <summary>Where the links of a page lead.</summary>
/// <param name="Targets">The other pages and files of the site that it links to, each once.</param>
/// <param name="Findings">What there is to say about its links.</param>
internal sealed record PageLinks(IReadOnlySet<UrlPath> Targets, IReadOnlyList<Diagnostic> Findings);
