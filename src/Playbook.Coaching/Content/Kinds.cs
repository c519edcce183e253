using Playbook.Coaching.Checks;
using Playbook.Coaching.Frameworks;
using Playbook.Coaching.Guides;
using Playbook.Coaching.Lists;
using Playbook.Coaching.Plans;
using Playbook.Coaching.Questions;
using Playbook.Coaching.Roles;
using Playbook.Coaching.Sessions;
using Playbook.Coaching.Skills;
using Playbook.Coaching.Wheels;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Content;

/// <summary>The table of kinds. A new kind is a folder with its record, and a line here.</summary>
public static class Kinds
{
    /// <summary>All kinds, in the order in which the site lists them.</summary>
    public static IReadOnlyList<KindDefinition> All { get; } =
    [
        new(Kind.Wheel, "wheel", "wheels", HasQuestions: false, WheelPage.Read),
        new(Kind.Skill, "skill", "skills", HasQuestions: true, SkillPage.Read),
        new(Kind.Role, "role", "roles", HasQuestions: false, RolePage.Read),
        new(Kind.Framework, "framework", "frameworks", HasQuestions: false, FrameworkPage.Read),
        new(Kind.Bank, "bank", "questions", HasQuestions: true, BankPage.Read),
        new(Kind.Session, "session", "sessions", HasQuestions: false, SessionPage.Read),
        new(Kind.Check, "check", "checks", HasQuestions: false, CheckPage.Read),
        new(Kind.Plan, "plan", "plans", HasQuestions: false, PlanPage.Read),
        new(Kind.List, "list", "lists", HasQuestions: false, ListPage.Read),
        new(Kind.Guide, "guide", "guides", HasQuestions: false, GuidePage.Read),
    ];

    /// <summary>The definition of a kind.</summary>
    public static KindDefinition Of(Kind kind) => All.Single(definition => definition.Kind == kind);

    /// <summary>The kind whose folder a page is the index of, or null.</summary>
    public static KindDefinition? OfIndex(UrlPath address) =>
        All.FirstOrDefault(definition => address.Value == $"{definition.Folder}/index.html");

    /// <summary>The kind that a file's folder gives it. A folder's index page is a guide to it.</summary>
    public static Kind OfFolder(SourcePath path)
    {
        var folder = path.Segments is [var top, _, ..] && !path.IsFolderIndex ? top : "";
        return All.FirstOrDefault(definition => definition.Folder == folder)?.Kind ?? Kind.Guide;
    }
}
