namespace Playbook.Coaching.Questions.Import;

/// <summary>What the person who imports has said.</summary>
public sealed record ImportOptions
{
    /// <summary>Name of the bank for all files; null for one a file, named after it.</summary>
    public string? Bank { get; init; }

    /// <summary>Title of a new bank; null for that of the file, or one made from the bank's name.</summary>
    public string? Title { get; init; }

    /// <summary>When the questions are asked that do not say it themselves.</summary>
    public Moment? Moment { get; init; }

    /// <summary>How deep the questions go that do not say it themselves.</summary>
    public Depth? Depth { get; init; }

    /// <summary>Which of several translations to take; null for that in the language of the handbook.</summary>
    public string? Language { get; init; }

    /// <summary>The field or column that holds the question; null to tell by its name.</summary>
    public string? TextField { get; init; }

    /// <summary>Whether to take questions that are nearly in the handbook already; the very same are never taken.</summary>
    public bool KeepsSimilar { get; init; }
}
