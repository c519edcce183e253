using Playbook.Engine.Files;

namespace Playbook.Coaching.Build;

/// <summary>A site whose files are made when somebody asks for them.</summary>
public interface IPlannedSite
{
    /// <summary>Its size, and all that has been found so far: making a file may find more.</summary>
    BuildResult Result { get; }

    /// <summary>Makes a file; null when the site has none at the address, or when it is a copy of one that cannot be read. From any thread.</summary>
    ReadOnlyMemory<byte>? Make(UrlPath address);

    /// <summary>
    /// Makes every file that is not known to be without findings, so that <see cref="Result"/> is all that a build would find.
    /// One core is left to others.
    /// </summary>
    /// <param name="cancellationToken">Stops it.</param>
    void FindAll(CancellationToken cancellationToken);
}
