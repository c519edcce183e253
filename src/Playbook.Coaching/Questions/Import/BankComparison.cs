namespace Playbook.Coaching.Questions.Import;

/// <summary>Holds a bank after an import against what it should be: all that was in it, and all that was imported.</summary>
/// <param name="before">The questions that were in it.</param>
/// <param name="topics">What was imported.</param>
internal sealed class BankComparison(IReadOnlyList<Question> before, IReadOnlyList<Topic> topics)
{
    /// <summary>Whether the bank gives back the words, headings, ids and follow-ups of every question.</summary>
    public bool IsMet(BankPage after)
    {
        var imported = topics.SelectMany(topic => topic.Questions, (topic, question) => (topic.Title, Question: question)).ToDictionary(entry => entry.Question.Id!, StringComparer.Ordinal);
        var found = after.Questions.Where(question => imported.ContainsKey(question.Id)).ToList();
        return found.Count == imported.Count
            && found.TrueForAll(question => IsAs(question, imported[question.Id].Question, imported[question.Id].Title))
            && after.Questions.Where(question => !imported.ContainsKey(question.Id)).Select(Told).SequenceEqual(before.Select(Told));
    }

    private static bool IsAs(Question question, ImportedQuestion imported, string? topic) =>
        question.HasStatedId
        && question.Text == imported.Text
        && string.Equals(question.Topic, topic, StringComparison.OrdinalIgnoreCase)
        && !question.Html.Html.Contains('<', StringComparison.Ordinal)
        && question.FollowUps.Select(next => next.Text).SequenceEqual(imported.FollowUps)
        && question.Notes.Count == 0
        && (imported.Moment is null || question.Attributes.Moment == imported.Moment)
        && (imported.Depth is null || question.Attributes.Depth == imported.Depth)
        && (imported.Scale is null || question.Attributes.Scale == imported.Scale);

    private static (string Id, string Text, string? Topic, int FollowUps, int Notes) Told(Question question) =>
        (question.Id, question.Text, question.Topic, question.FollowUps.Count, question.Notes.Count);
}
