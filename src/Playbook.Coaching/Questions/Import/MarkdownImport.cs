using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Questions.Import;

/// <summary>Reads Markdown just as a bank is read.</summary>
/// <param name="source">The file.</param>
/// <param name="values">Reads the values that say something in the handbook.</param>
/// <param name="left">Takes what is not taken over.</param>
internal sealed class MarkdownImport(ImportSource source, AttributeValues values, LeftBehind left)
{
    private const string TaskBox = "<span class=\"task\">";
    private const string BoxEnd = "</span>";

    /// <summary>The questions; what is wrong with a file that was never meant for a handbook does not stop them.</summary>
    public ImportedFile Read(string text, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var folder = source.DisplayPath[..^source.Name.Length];
        var file = new InputFile(new SourcePath(source.Name), new MemoryRoot(folder is "/" ? "" : folder.TrimEnd('/')), 0);
        var bank = BankText.Read(file, text, found);
        foreach (var problem in found.ToSortedList().Where(problem => problem.Severity == Severity.Error))
        {
            Report(problem with { Location = problem.Location is { } place ? place with { File = source.DisplayPath } : source.At() }, diagnostics);
        }

        var questions = bank.Questions.Select(Question).OfType<ImportedQuestion>().ToList();
        var title = bank.Metadata.Title ?? (bank.Content.Heading.Id is null ? null : bank.Title);
        return new ImportedFile(title is null ? null : QuestionMarkdown.Normal(title), questions);
    }

    private ImportedQuestion? Question(Question question)
    {
        var place = question.Item.Location with { File = source.DisplayPath };
        if (QuestionMarkdown.Normal(question.Text) is not { } text)
        {
            left.Value(
                place,
                FormattableString.Invariant($"A text of {question.Text.Length} characters is left out."),
                FormattableString.Invariant($"a question of at most {QuestionMarkdown.LongestText}"));
            return null;
        }

        if (question.Notes.Count > 0 || question.FollowUps.Any(next => next.Notes.Count > 0))
        {
            left.Part(place, "What stands below a question and is no follow-up is left out.");
        }

        if (HasMarkup(question.Html.Html))
        {
            left.Part(place, "Of a question with links, emphasis or code, the words alone are taken.");
        }

        var attributes = question.Attributes;
        return values.WithDefaults(new ImportedQuestion(text, place)
        {
            Topic = question.Topic is { } topic ? QuestionMarkdown.Normal(topic) : null,
            Id = question.HasStatedId ? question.Id : null,
            Moment = attributes.Moment,
            Depth = attributes.Depth,
            Scale = attributes.Scale,
            Skills = values.Skills(attributes.Skills),
            Buckets = values.Buckets(attributes.Buckets),
            FollowUps = [.. question.FollowUps.Select(next => QuestionMarkdown.Normal(next.Text)).OfType<string>()],
        });
    }

    /// <summary>Whether there is a tag; the box of a to-do list, at the beginning, is none of the author's.</summary>
    private static bool HasMarkup(string html) =>
        html.IndexOf('<', html.StartsWith(TaskBox, StringComparison.Ordinal) ? html.IndexOf(BoxEnd, StringComparison.Ordinal) + BoxEnd.Length : 0) >= 0;

    private void Report(Diagnostic problem, DiagnosticBag diagnostics)
    {
        if (problem.Descriptor == MarkdownDiagnostics.CannotParse)
        {
            diagnostics.Add(problem);
        }
        else
        {
            left.Value(problem.Location, problem.Message, problem.Expected, problem.Suggestion);
        }
    }
}
