using Playbook.Coaching.Content;
using Playbook.Coaching.Roles;

namespace Playbook.Coaching.Graph;

/// <summary>Everything in the handbook that serves a skill.</summary>
/// <param name="Questions">Questions about it.</param>
/// <param name="Pages">Sessions, plans, frameworks, checks and guides that name it.</param>
/// <param name="Roles">What each role expects of it.</param>
public sealed record SkillService(
    IReadOnlyList<BankQuestion> Questions, IReadOnlyList<Page> Pages, IReadOnlyList<RoleExpectation> Roles)
{
    /// <summary>Nothing.</summary>
    public static SkillService None { get; } = new([], [], []);
}

/// <summary>What a role expects of a skill.</summary>
/// <param name="Role">The role.</param>
/// <param name="Value">The point of the scale.</param>
public sealed record RoleExpectation(RolePage Role, int Value);
