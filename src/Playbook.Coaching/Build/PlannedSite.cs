using Playbook.Coaching.Pipelines;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Build;

/// <summary>A site whose files are made when somebody asks for them.</summary>
public sealed class PlannedSite
{
    private readonly Dictionary<UrlPath, OutputFile> _files;
    private readonly DiagnosticBag _diagnostics;

    internal PlannedSite(IEnumerable<OutputFile> files, DiagnosticBag diagnostics)
    {
        _files = files.ToDictionary(file => file.Address);
        _diagnostics = diagnostics;
    }

    /// <summary>Its size, and all that has been found so far: making a file may find more.</summary>
    public BuildResult Result => new(_files.Values.Count(file => file.IsPage), _files.Count, _diagnostics.ToSortedList());

    /// <summary>Makes a file; null when the site has none at the address, or when it is a copy of one that cannot be read. From any thread.</summary>
    public ReadOnlyMemory<byte>? Make(UrlPath address) => _files.TryGetValue(address, out var file) ? Make(file) : null;

    /// <summary>
    /// Makes every file that is not known to be without findings, so that <see cref="Result"/> is all that a build would find.
    /// </summary>
    /// <param name="faultless">What files without findings were made from; more is added.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public void FindAll(FaultlessFiles faultless, CancellationToken cancellationToken)
    {
        var options = new ParallelOptions { CancellationToken = cancellationToken };
        Parallel.ForEach(_files.Values, options, file =>
        {
            if (!file.IsPage)
            {
                _ = Make(file);
                return;
            }

            var draft = file.Prepare();
            if (draft.MadeFrom is { } madeFrom && !faultless.Contains(file.Address, madeFrom) && !draft.Make().IsFaulty)
            {
                faultless.Add(file.Address, madeFrom);
            }
        });
    }

    private ReadOnlyMemory<byte>? Make(OutputFile file)
    {
        try
        {
            return file.Prepare().Make().Bytes;
        }
        catch (IOException exception) when (file.Source is not null)
        {
            _diagnostics.Add(FileDiagnostics.UnreadableInput.At(file.Source.At(), exception.Message));
            return null;
        }
    }
}
