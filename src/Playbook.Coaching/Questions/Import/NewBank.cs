using System.Text;

namespace Playbook.Coaching.Questions.Import;

/// <summary>Writes a bank that is not there yet.</summary>
internal static class NewBank
{
    /// <summary>The text of its file.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="topics">Its questions by heading, those without one first.</param>
    /// <param name="options">What holds for questions that do not say otherwise stands in the front matter.</param>
    /// <param name="isCareful">Whether to escape everything that might be read as markup.</param>
    public static string Write(string title, IReadOnlyList<Topic> topics, ImportOptions options, bool isCareful)
    {
        var text = new StringBuilder();
        if (options.Moment is not null || options.Depth is not null)
        {
            text.Append("---\n");
            text.Append(options.Moment is { } moment ? $"moment: {moment.ToString().ToLowerInvariant()}\n" : "");
            text.Append(options.Depth is { } depth ? $"depth: {depth.ToString().ToLowerInvariant()}\n" : "");
            text.Append("---\n");
        }

        text.Append("# ").Append(QuestionMarkdown.OfHeading(title, isCareful)).Append('\n');
        var lines = new QuestionLines(new QuestionDefaults { Moment = options.Moment, Depth = options.Depth }, isCareful);
        foreach (var topic in topics)
        {
            text.Append(topic.Title is { } heading ? $"\n## {QuestionMarkdown.OfHeading(heading, isCareful)}{topic.IdMark}\n\n" : "\n");
            text.AppendJoin('\n', topic.Questions.SelectMany(question => lines.Of(question, "- "))).Append('\n');
        }

        return text.ToString();
    }
}

/// <summary>A heading and the questions under it.</summary>
/// <param name="Title">Its words, or null for questions without one.</param>
/// <param name="Questions">The questions, with their ids.</param>
internal sealed record Topic(string? Title, IReadOnlyList<ImportedQuestion> Questions)
{
    /// <summary>An id of its own in braces where the one made from its words would take one away; otherwise empty.</summary>
    public string IdMark { get; init; } = "";
}
