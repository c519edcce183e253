using Playbook.Coaching.Content;
using Playbook.Coaching.Frameworks;
using Playbook.Coaching.Plans;
using Playbook.Coaching.Questions;
using Playbook.Coaching.Sessions;
using Playbook.Coaching.Skills;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Views;

/// <summary>The table of sections that are shown through partials of the theme, for each kind of page.</summary>
/// <param name="context">The page they are shown on.</param>
internal sealed class SectionParts(PageContext context)
{
    /// <summary>The sections of a page by their very headings.</summary>
    public IReadOnlyDictionary<HeadingBlock, SectionPart> Of(Page page)
    {
        var parts = page switch
        {
            SkillPage skill => skill.Levels.Select(level => Level(level, context.Handbook.ScaleOf(skill))),
            SessionPage session => session.Steps.Select(Step),
            FrameworkPage framework => framework.Steps.Select((step, i) => Numbered("framework-step", "framework-steps", step.Heading, i + 1)),
            PlanPage plan => plan.Themes.Select((theme, i) => Numbered("plan-theme", "themes", theme.Heading, i + 1))
                .Concat(plan.Story.Select(month => Numbered("plan-month", "months", month.Section.Heading, month.Number))),
            BankPage bank => bank.Topics.Select((topic, i) => Numbered("topic", "topics", topic, i + 1)),
            _ => [],
        };
        return parts.ToDictionary<(HeadingBlock Heading, SectionPart Part), HeadingBlock, SectionPart>(
            part => part.Heading, part => part.Part, ReferenceEqualityComparer.Instance);
    }

    private (HeadingBlock Heading, SectionPart Part) Numbered(string name, string group, HeadingBlock heading, int number) => (
        heading,
        new SectionPart(name, group, html => new SectionView(context.Id(heading.Id), context.Html(heading.Html), context.Place.Level(heading.Level), number, html)));

    private (HeadingBlock Heading, SectionPart Part) Level(Level level, Scale scale)
    {
        var heading = level.Section.Heading;
        return (heading, new SectionPart("level", "ladder", html => new LevelSectionView(
            context.Id(heading.Id),
            level.Value,
            level.Label,
            level.LabelHtml is { } label ? context.Html(label) : null,
            scale.From,
            scale.To,
            context.Place.Level(heading.Level),
            html)));
    }

    private (HeadingBlock Heading, SectionPart Part) Step(SessionStep step, int index)
    {
        var heading = step.Heading;
        return (heading, new SectionPart("session-step", "timeline", html => new StepSectionView(
            context.Id(heading.Id), context.Html(heading.Html), context.Place.Level(heading.Level), index + 1, step.Minutes, step.Start, step.End, html)));
    }
}
