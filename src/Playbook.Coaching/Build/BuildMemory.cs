using Playbook.Coaching.Graph;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Build;

/// <summary>
/// What one build may take over from the one before it, of the same site and in the same process: settings and templates that
/// have not changed, and pages whose files have not. A build with a memory comes to the same as one without.
/// </summary>
public sealed class BuildMemory
{
    private (Digest MadeFrom, SiteSetup Setup)? _setup;

    /// <summary>What became of content files.</summary>
    internal RunMemory Content { get; } = new();

    /// <summary>Which files were made without a finding.</summary>
    internal FaultlessFiles Faultless { get; } = new();

    /// <summary>Where links led.</summary>
    internal LinkMemory Links { get; } = new();

    /// <summary>What was read from the same files, or what is read now.</summary>
    internal SiteSetup Setup(Digest madeFrom, Func<SiteSetup> read)
    {
        if (_setup is not { } known || known.MadeFrom != madeFrom)
        {
            _setup = known = (madeFrom, read());
        }

        return known.Setup;
    }
}
