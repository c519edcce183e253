using Playbook.Coaching.Questions;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Views;

/// <summary>What of a body means more than its words, and is shown through a template of its own.</summary>
public sealed record BodyParts
{
    /// <summary>Nothing.</summary>
    public static BodyParts None { get; } = new();

    /// <summary>Questions by the very items they were read from.</summary>
    public IReadOnlyDictionary<ListItem, Question> Questions { get; init; } = new Dictionary<ListItem, Question>();

    /// <summary>Sections by their very headings.</summary>
    public IReadOnlyDictionary<HeadingBlock, SectionPart> Sections { get; init; } = new Dictionary<HeadingBlock, SectionPart>();
}
