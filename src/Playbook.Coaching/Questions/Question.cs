using Playbook.Coaching.Content;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Questions;

/// <summary>One question of a bank, or of a skill's self-check.</summary>
/// <param name="Id">Its id, unique in its page.</param>
/// <param name="HasStatedId">Whether the author gave the id; one made from the words changes with them.</param>
/// <param name="Text">Its words.</param>
/// <param name="Html">Its words with markup.</param>
/// <param name="Topic">The heading it stands under, or null.</param>
/// <param name="Attributes">When and for what it is asked.</param>
/// <param name="FollowUps">Questions that may follow.</param>
/// <param name="Notes">Whatever else stands in its list item.</param>
/// <param name="Item">The list item it was read from.</param>
public sealed record Question(
    string Id,
    bool HasStatedId,
    string Text,
    HtmlFragment Html,
    string? Topic,
    QuestionAttributes Attributes,
    IReadOnlyList<FollowUp> FollowUps,
    IReadOnlyList<MarkdownBlock> Notes,
    ListItem Item)
{
    /// <summary>What is to be filled in before it can be asked: <c>Skill X</c>, <c>role</c>, or empty for a plain gap.</summary>
    public IReadOnlyList<string> Blanks { get; } = Blank.Find(Text);
}

/// <summary>A question that may follow another.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Html">Its words with markup.</param>
/// <param name="Notes">Whatever else stands in its list item, further follow-ups apart.</param>
/// <param name="Location">Where its words begin.</param>
public sealed record FollowUp(string Text, HtmlFragment Html, IReadOnlyList<MarkdownBlock> Notes, SourceLocation Location);

/// <summary>When and for what a question is asked: its own attributes, else its bank's.</summary>
/// <param name="Moment">When, or null for any time.</param>
/// <param name="Depth">How deep, or null.</param>
/// <param name="Scale">The scale it is answered on, or null for words.</param>
/// <param name="Skills">Ids of skills it serves.</param>
/// <param name="Buckets">Ids of buckets it serves.</param>
public sealed record QuestionAttributes(
    Moment? Moment,
    Depth? Depth,
    Scale? Scale,
    IReadOnlyList<Located<string>> Skills,
    IReadOnlyList<Located<string>> Buckets);

/// <summary>What a bank's front matter says for all its questions.</summary>
public sealed record QuestionDefaults
{
    /// <summary>When they are asked.</summary>
    public Moment? Moment { get; init; }

    /// <summary>How deep they go.</summary>
    public Depth? Depth { get; init; }

    /// <summary>The scale they are answered on.</summary>
    public Scale? Scale { get; init; }

    /// <summary>Skills they serve.</summary>
    public IReadOnlyList<Located<string>> Skills { get; init; } = [];

    /// <summary>Buckets they serve.</summary>
    public IReadOnlyList<Located<string>> Buckets { get; init; } = [];
}
