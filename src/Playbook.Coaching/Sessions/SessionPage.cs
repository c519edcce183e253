using Playbook.Coaching.Content;

namespace Playbook.Coaching.Sessions;

/// <summary>A session structure with timeboxed steps.</summary>
/// <param name="Content">What every page has.</param>
/// <param name="Minutes">How long it takes: stated, else the sum of its steps.</param>
/// <param name="Cadence">How often it is held, in words, or null.</param>
/// <param name="Steps">Its steps in order.</param>
public sealed record SessionPage(
    PageContent Content, int Minutes, string? Cadence, IReadOnlyList<SessionStep> Steps) : Page(Content)
{
    /// <summary>Reads a file as a session, and holds its minutes against those of its steps.</summary>
    public static Page Read(ReadContext context)
    {
        var steps = SessionStep.Read(context.Content.Blocks, context.Diagnostics);
        var sum = steps.Sum(step => step.Minutes);
        var minutes = RangedNumber.Minutes(context.Metadata, context.Diagnostics);
        if (minutes is not null && steps.Count > 0 && minutes.Value != sum)
        {
            context.Diagnostics.Add(ContentDiagnostics.SessionMinutes.At(
                minutes.Location,
                FormattableString.Invariant($"The session takes {minutes.Value} minutes, its steps add up to {sum}."),
                "the same number of minutes"));
        }

        return new SessionPage(context.Content, minutes?.Value ?? sum, context.Metadata.String("cadence"), steps);
    }
}
