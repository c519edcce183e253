using Playbook.Coaching.Content;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Sessions;

/// <summary>A timeboxed part of a session, opened by a heading with <c>{minutes=10}</c>.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Start">When it begins, in minutes from the beginning of the session.</param>
/// <param name="Minutes">How long it takes.</param>
public sealed record SessionStep(HeadingBlock Heading, int Start, int Minutes)
{
    /// <summary>When it ends, in minutes from the beginning of the session.</summary>
    public int End => Start + Minutes;

    /// <summary>Reads the steps of a body in order.</summary>
    public static IReadOnlyList<SessionStep> Read(IEnumerable<MarkdownBlock> body, DiagnosticBag diagnostics)
    {
        var steps = new List<SessionStep>();
        foreach (var heading in body.OfType<HeadingBlock>().Where(heading => heading.Attributes.Entries.Count > 0))
        {
            var reader = new MetadataReader(heading.Attributes, heading.Location, diagnostics);
            _ = reader.String("id");
            if (RangedNumber.Minutes(reader, diagnostics) is { } minutes)
            {
                steps.Add(new SessionStep(heading, steps.Count == 0 ? 0 : steps[^1].End, minutes.Value));
            }

            reader.Done();
        }

        return steps;
    }
}
