using Playbook.Coaching.Content;
using Playbook.Coaching.Questions;
using Playbook.Engine.Metadata;

namespace Playbook.Coaching.Skills;

/// <summary>One thing a person can be better or worse at.</summary>
/// <param name="Content">What every page has.</param>
/// <param name="Bucket">Id of its bucket: stated, or its folder's name.</param>
/// <param name="IsTrait">Whether it is a trait, such as curiosity.</param>
/// <param name="Levels">What someone does at points of the scale, rising.</param>
/// <param name="SelfCheck">Questions for oneself.</param>
/// <param name="Actions">Ways to grow.</param>
public sealed record SkillPage(
    PageContent Content,
    Located<string> Bucket,
    bool IsTrait,
    IReadOnlyList<Level> Levels,
    IReadOnlyList<Question> SelfCheck,
    IReadOnlyList<GrowthAction> Actions) : Page(Content)
{
    /// <inheritdoc />
    public override IEnumerable<string> ExtraAnchors => SelfCheck.Select(question => question.Id);

    /// <summary>Reads a file as a skill.</summary>
    public static Page Read(ReadContext context)
    {
        var content = context.Content;
        var folder = content.Source.File.Path.Segments is [_, var bucket, _, ..] ? bucket : "";
        var reader = new QuestionReader(content, new QuestionDefaults(), context.Diagnostics);
        return new SkillPage(
            content,
            context.Metadata.LocatedString("bucket") ?? new Located<string>(folder, content.Source.Location),
            context.Metadata.Boolean("trait") ?? false,
            Level.Read(content.Blocks, context.Diagnostics),
            Section.Find(content.Blocks, "self-check") is { } check ? reader.Read(check.Blocks) : [],
            GrowthAction.Read(content.Blocks));
    }
}
