using Playbook.Coaching.Build;
using Playbook.Coaching.Questions.Import;
using Playbook.Folders;

namespace Playbook.Commands.Import;

/// <summary>What to import, and where to.</summary>
/// <param name="Folders">The site's own input folders, to be written to; a new bank goes into the last.</param>
/// <param name="Site">The same folders and all below them, to be read: for what is there already, and which ids are taken.</param>
/// <param name="Sources">The files to import.</param>
/// <param name="Options">How.</param>
internal sealed record ImportRequest(
    IReadOnlyList<InputFolder> Folders, BuildRequest Site, IReadOnlyList<ImportSource> Sources, ImportOptions Options)
{
    /// <summary>Whether nothing is to be written.</summary>
    public bool IsDryRun { get; init; }
}
