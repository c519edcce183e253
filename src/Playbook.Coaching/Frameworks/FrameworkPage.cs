using Playbook.Coaching.Content;

namespace Playbook.Coaching.Frameworks;

/// <summary>A coaching method.</summary>
/// <param name="Content">What every page has.</param>
/// <param name="Steps">The sections under its heading <c>Steps</c>, in order; empty when it has none.</param>
public sealed record FrameworkPage(PageContent Content, IReadOnlyList<Section> Steps) : Page(Content)
{
    /// <summary>Reads a file as a framework.</summary>
    public static Page Read(ReadContext context) => new FrameworkPage(
        context.Content, Section.Find(context.Content.Blocks, "steps")?.Subsections ?? []);
}
