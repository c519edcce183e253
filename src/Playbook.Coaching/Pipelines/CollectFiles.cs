using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Pipelines;

namespace Playbook.Coaching.Pipelines;

/// <summary>Collects the files of the site without making their bytes.</summary>
internal sealed class CollectFiles : DocumentModule<OutputFile>
{
    private readonly List<OutputFile> _files = [];
    private readonly Lock _adding = new();

    /// <summary>The files so far, in no order.</summary>
    public IReadOnlyList<OutputFile> Files => _files;

    /// <inheritdoc />
    protected override Document? Run(OutputFile document, RunContext context)
    {
        lock (_adding)
        {
            _files.Add(document);
        }

        return null;
    }
}
