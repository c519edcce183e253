using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;
using Playbook.Engine.Pipelines;

namespace Playbook.Coaching.Pipelines;

/// <summary>Makes the bytes of each file and hands them on.</summary>
/// <param name="write">Is given each file; from many threads.</param>
public sealed class WriteFiles(Action<OutputFile, ReadOnlyMemory<byte>> write) : DocumentModule<OutputFile>
{
    /// <inheritdoc />
    protected override Document? Run(OutputFile document, RunContext context)
    {
        try
        {
            write(document, document.Content());
        }
        catch (IOException exception) when (document.Source is not null)
        {
            context.Diagnostics.Add(FileDiagnostics.UnreadableInput.At(document.Source.At(), exception.Message));
        }

        return null;
    }
}
