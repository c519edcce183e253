using Playbook.Coaching.Build;
using Playbook.Coaching.Layering;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Documents;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Pipelines;

/// <summary>Says by a digest whether a content file would be read as it was last time.</summary>
/// <param name="build">The build.</param>
internal sealed class ContentDigests(BuildContext build)
{
    private readonly Digest? _common = Common(build);

    /// <summary>Digest of everything that <see cref="ParseContent"/> and <see cref="ReadPages"/> make of a file is a function of; null when that cannot be told.</summary>
    public Digest? Of(Document document)
    {
        var content = (ContentFile)document;
        if (_common is not { } common)
        {
            return null;
        }

        var digest = new DigestBuilder().Add(common).Add(content.IsHidden ? 1 : 0);
        foreach (var file in content.Layers)
        {
            if (file.Stamp() is not { } stamp)
            {
                return null;
            }

            digest.Add(file.DisplayPath).Add(file.Layer).Add(stamp.Length).Add(stamp.Written).Add(stamp.Created);
        }

        return digest.ToDigest();
    }

    /// <summary>
    /// Whether a finding depends on nothing but the file: which other files there are may change, and so may the right to
    /// read it, which leaves its date as it was.
    /// </summary>
    public static bool Lasts(Diagnostic finding) =>
        finding.Descriptor != LayeringDiagnostics.MergeMatchesNothing && finding.Descriptor != FileDiagnostics.UnreadableInput;

    private static Digest? Common(BuildContext build)
    {
        var home = new SourcePath("index.md");
        return build.SetupMadeFrom is { } setup
            ? new DigestBuilder()
                .Add(setup)
                .Add(build.Request.IncludeDrafts ? 1 : 0)
                .Add(build.Request.SlowChecks ? 1 : 0)
                .Add(build.Overlay.Find(home) is null || build.Hidden.IsHidden(home) ? 0 : 1)
                .ToDigest()
            : null;
    }
}
