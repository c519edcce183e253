using Playbook.Coaching.Roles;
using Playbook.Coaching.Skills;
using Playbook.Web.Links;

namespace Playbook.Coaching.Graph;

/// <summary>Finds the skills that pages speak of.</summary>
public static class HandbookSkills
{
    /// <summary>The skill that a row of a role's table means: by its link, else by id or title; null when there is none.</summary>
    public static SkillPage? SkillOf(this Handbook handbook, Expectation expectation)
    {
        if (expectation.Skill.Link is { } link && handbook.Links.Resolve(link) is InternalTarget target)
        {
            return handbook.PagesByAddress.GetValueOrDefault(target.Address) as SkillPage;
        }

        var name = expectation.Skill.Text;
        return handbook.Skills.GetValueOrDefault(name)
            ?? handbook.Skills.Values.FirstOrDefault(skill => string.Equals(skill.Title, name, StringComparison.OrdinalIgnoreCase));
    }
}
