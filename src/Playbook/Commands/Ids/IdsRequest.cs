using Playbook.Coaching.Build;
using Playbook.Folders;

namespace Playbook.Commands.Ids;

/// <summary>Where to write missing question ids.</summary>
/// <param name="Folders">
/// The site's own input folders, to be written to; later ones win. Themes and base handbooks are somebody else's.
/// </param>
/// <param name="Site">
/// The same folders and all below them, to be read: an id must be free in the whole handbook, and what counts as a bank
/// depends on its settings.
/// </param>
internal sealed record IdsRequest(IReadOnlyList<InputFolder> Folders, BuildRequest Site);
