using Playbook.Coaching.Blocks;
using Playbook.Coaching.Blocks.Emotions;
using Playbook.Coaching.Blocks.Questions;
using Playbook.Coaching.Content;
using Playbook.Coaching.Plans;
using Playbook.Coaching.Questions;
using Playbook.Coaching.Roles;
using Playbook.Coaching.Skills;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;
using Playbook.Web.Links;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Graph;

/// <summary>Reports every id that names nothing.</summary>
/// <param name="handbook">The handbook.</param>
/// <param name="leftOut">Names of what is no part of the site, by choice: they name something.</param>
/// <param name="diagnostics">Where findings go.</param>
public sealed class ReferenceChecker(Handbook handbook, IReadOnlySet<string> leftOut, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _shapes = [.. handbook.Buckets.Keys, .. handbook.Skills.Keys];

    /// <summary>Checks all pages.</summary>
    public void Check()
    {
        foreach (var page in handbook.Pages)
        {
            CheckCommon(page);
            switch (page)
            {
                case SkillPage skill: CheckSkill(skill); break;
                case BankPage bank: CheckQuestions(bank.Questions); break;
                case PlanPage plan: CheckPlan(plan); break;
                case RolePage role: CheckRole(role); break;
            }

            CheckBlocks(page.Content.Directives.Values);
        }
    }

    /// <summary>Checks what containers ask of the handbook.</summary>
    public void CheckBlocks(IEnumerable<ContentBlock> blocks)
    {
        foreach (var block in blocks)
        {
            CheckBlock(block);
        }
    }

    private void CheckCommon(Page page)
    {
        // A bank hands its skills and buckets down to its questions, which are checked one by one.
        if (page is not BankPage { Questions.Count: > 0 })
        {
            Require(page.Metadata.Skills, handbook.Skills.Keys, ContentDiagnostics.UnknownSkill, "skill");
            Require(page.Metadata.Buckets, handbook.Buckets.Keys, ContentDiagnostics.UnknownBucket, "bucket");
        }

        Require(page.Metadata.Related, handbook.PagesById.Keys, ContentDiagnostics.UnknownPage, "page");
    }

    private void CheckSkill(SkillPage skill)
    {
        // Without any wheel a folder is only a folder.
        if (handbook.Wheels.Count > 0)
        {
            Require([skill.Bucket], handbook.Buckets.Keys, ContentDiagnostics.UnknownBucket, "bucket");
        }

        CheckQuestions(skill.SelfCheck);
        var scale = handbook.ScaleOf(skill);
        foreach (var level in skill.Levels.Where(level => !scale.Contains(level.Value)))
        {
            diagnostics.Add(ContentDiagnostics.LevelHeading.At(
                level.Section.Heading.Location,
                FormattableString.Invariant($"Level {level.Value} is not on the wheel's scale."),
                $"a number from {scale.From} to {scale.To}"));
        }
    }

    private void CheckQuestions(IEnumerable<Question> questions)
    {
        foreach (var question in questions)
        {
            Require(question.Attributes.Skills, handbook.Skills.Keys, ContentDiagnostics.UnknownSkill, "skill");
            Require(question.Attributes.Buckets, handbook.Buckets.Keys, ContentDiagnostics.UnknownBucket, "bucket");
        }
    }

    private void CheckPlan(PlanPage plan)
    {
        Require(plan.Role, handbook.Roles.Keys, ContentDiagnostics.UnknownRole, "role");
        Require([.. plan.Fits.High, .. plan.Fits.Low], _shapes, ContentDiagnostics.UnknownBucket, "bucket or skill");
    }

    private void CheckRole(RolePage role)
    {
        Require(role.Wheel, handbook.Wheels.Keys, ContentDiagnostics.UnknownWheel, "wheel");
        foreach (var expectation in role.Expectations)
        {
            CheckExpectation(expectation);
        }
    }

    private void CheckExpectation(Expectation expectation)
    {
        if (handbook.SkillOf(expectation) is not { } skill)
        {
            var name = expectation.Skill.Text;
            if (leftOut.Contains(name) || IsHidden(expectation.Skill.Link))
            {
                return;
            }

            diagnostics.Add(ContentDiagnostics.UnknownSkill.At(
                expectation.Skill.Location, $"There is no skill '{name}'.", suggestion: DidYouMean.Suggest(name, handbook.Skills.Keys)));
            return;
        }

        var scale = handbook.ScaleOf(skill);
        if (!scale.Contains(expectation.Value))
        {
            diagnostics.Add(ContentDiagnostics.Expectation.At(
                expectation.Skill.Location,
                FormattableString.Invariant($"{expectation.Value} is not on the wheel's scale."),
                $"a number from {scale.From} to {scale.To}"));
        }
    }

    private bool IsHidden(MarkdownLink? link) => link is not null && handbook.Links.Resolve(link) is HiddenTarget;

    private void CheckBlock(ContentBlock block)
    {
        switch (block)
        {
            case EmotionsBlock emotions:
                Require([emotions.List], handbook.Lists.Keys, ContentDiagnostics.UnknownList, "list");
                break;
            case QuestionsBlock { Query: var query }:
                var known = Require(query.Bank, handbook.Banks.Keys, ContentDiagnostics.UnknownBank, "bank")
                    & Require(query.Skill, handbook.Skills.Keys, ContentDiagnostics.UnknownSkill, "skill")
                    & Require(query.Bucket, handbook.Buckets.Keys, ContentDiagnostics.UnknownBucket, "bucket");
                if (known && handbook.Questions(query).Count == 0)
                {
                    diagnostics.Add(BlockDiagnostics.NoQuestions.At(
                        block.Directive.Location, "No question of the handbook meets these conditions."));
                }

                break;
        }
    }

    private bool Require(Located<string>? id, IEnumerable<string> known, DiagnosticDescriptor descriptor, string what) =>
        id is null || Require([id], known, descriptor, what);

    private bool Require(
        IReadOnlyList<Located<string>> ids, IEnumerable<string> known, DiagnosticDescriptor descriptor, string what)
    {
        if (ids.Count == 0)
        {
            return true;
        }

        var names = known as IReadOnlyCollection<string> ?? [.. known];
        var unknown = ids.Where(id => !names.Contains(id.Value)).ToList();
        foreach (var id in unknown.Where(id => !leftOut.Contains(id.Value)))
        {
            diagnostics.Add(descriptor.At(
                id.Location, $"There is no {what} '{id.Value}'.", suggestion: DidYouMean.Suggest(id.Value, names)));
        }

        return unknown.Count == 0;
    }
}
