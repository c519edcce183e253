using Playbook.Coaching.Content;
using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Questions.Import;

/// <summary>A question on its way into a bank.</summary>
/// <param name="Text">Its words, as a bank gives them back.</param>
/// <param name="Location">Where it was found.</param>
internal sealed record ImportedQuestion(string Text, SourceLocation Location)
{
    /// <summary>The heading it stands under, or null.</summary>
    public string? Topic { get; init; }

    /// <summary>The id it had where it comes from, or null.</summary>
    public string? Id { get; init; }

    /// <summary>When it is asked, or null.</summary>
    public Moment? Moment { get; init; }

    /// <summary>How deep it goes, or null.</summary>
    public Depth? Depth { get; init; }

    /// <summary>The scale it is answered on, or null.</summary>
    public Scale? Scale { get; init; }

    /// <summary>Ids of skills of the handbook that it serves.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Ids of buckets of the handbook that it serves.</summary>
    public IReadOnlyList<string> Buckets { get; init; } = [];

    /// <summary>Words of questions that may follow, as a bank gives them back.</summary>
    public IReadOnlyList<string> FollowUps { get; init; } = [];
}

/// <summary>What was found in a file.</summary>
/// <param name="Title">What the file calls itself, or null.</param>
/// <param name="Questions">Its questions in order.</param>
internal sealed record ImportedFile(string? Title, IReadOnlyList<ImportedQuestion> Questions);
