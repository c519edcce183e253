using Playbook.Coaching.Content;
using Playbook.Engine.Metadata;

namespace Playbook.Coaching.Roles;

/// <summary>A rung of a wheel, with an expectation for each skill.</summary>
/// <param name="Content">What every page has.</param>
/// <param name="Wheel">Id of its wheel, or null for the first.</param>
/// <param name="Expectations">The rows of its table.</param>
public sealed record RolePage(
    PageContent Content, Located<string>? Wheel, IReadOnlyList<Expectation> Expectations) : Page(Content)
{
    /// <summary>Reads a file as a role.</summary>
    public static Page Read(ReadContext context) => new RolePage(
        context.Content,
        context.Metadata.LocatedString("wheel"),
        Expectation.Read(context.Content.Blocks, context.Diagnostics));
}
