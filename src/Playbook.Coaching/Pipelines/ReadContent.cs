using Playbook.Coaching.Build;
using Playbook.Coaching.Layering;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;
using Playbook.Engine.Pipelines;

namespace Playbook.Coaching.Pipelines;

/// <summary>Lists the Markdown files of the input, and marks those that the settings hide.</summary>
/// <param name="build">The build.</param>
public sealed class ReadContent(BuildContext build) : CollectionModule<Document>
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Run(IReadOnlyList<Document> documents, RunContext context)
    {
        var files = build.Overlay.Files.Where(IsContent).ToList();
        foreach (var pattern in build.Hidden.Unmatched([.. files.Select(file => file.Path)]))
        {
            context.Diagnostics.Add(LayeringDiagnostics.HideMatchesNothing.At(
                pattern.Location, $"'{pattern.Value}' in 'hide' matches no page."));
        }

        return files.Select(file => new ContentFile(build.Overlay.Layers(file.Path), build.Hidden.IsHidden(file.Path)));
    }

    internal static bool IsContent(InputFile file) => file.Path.Extension == ".md" && !file.Path.IsPrivate;
}
