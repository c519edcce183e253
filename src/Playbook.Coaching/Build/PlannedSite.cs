using Playbook.Coaching.Pipelines;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Build;

/// <summary>A site of which everything is planned and nothing made.</summary>
/// <param name="files">Its files.</param>
/// <param name="faultless">What files without findings were made from in earlier builds; more is added.</param>
/// <param name="diagnostics">What was found so far, and where more goes.</param>
internal sealed class PlannedSite(IEnumerable<OutputFile> files, FaultlessFiles faultless, DiagnosticBag diagnostics) : IPlannedSite
{
    private readonly Dictionary<UrlPath, OutputFile> _files = files.ToDictionary(file => file.Address);

    /// <inheritdoc />
    public BuildResult Result => new(_files.Values.Count(file => file.IsPage), _files.Count, diagnostics.ToSortedList());

    /// <inheritdoc />
    public ReadOnlyMemory<byte>? Make(UrlPath address) => _files.TryGetValue(address, out var file) ? Make(file) : null;

    /// <inheritdoc />
    public void FindAll(CancellationToken cancellationToken)
    {
        var options = new ParallelOptions
        {
            CancellationToken = cancellationToken,
            MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount - 1),
        };
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
            diagnostics.Add(FileDiagnostics.UnreadableInput.At(file.Source.At(), exception.Message));
            return null;
        }
    }
}
