using Playbook.Coaching.Review;

namespace Playbook.Coaching.Questions.Import;

/// <summary>Sorts out the questions that are in the handbook already, or twice among those to import.</summary>
/// <param name="handbook">The words of the handbook's questions, each with its place.</param>
/// <param name="keepsSimilar">Whether only the very same words count.</param>
internal sealed class DuplicateFinder(IReadOnlyList<(string Text, string Place)> handbook, bool keepsSimilar)
{
    /// <summary>Tells the new questions from the others. What is left out is no reason to leave out another.</summary>
    /// <param name="questions">The questions to import, in order.</param>
    public (IReadOnlyList<ImportedQuestion> New, IReadOnlyList<Duplicate> Duplicates) Sort(IReadOnlyList<ImportedQuestion> questions)
    {
        List<(string Text, string Place)> texts = [.. handbook, .. questions.Select(question => (question.Text, question.Location.ToString()))];
        var same = new Dictionary<string, int>(StringComparer.Ordinal);
        var similar = new SimilarTexts([.. texts.Select(text => TellingWords.Of(text.Text))], mostCandidates: int.MaxValue);
        var (fresh, duplicates) = (new List<ImportedQuestion>(), new List<Duplicate>());
        for (var i = 0; i < texts.Count; i++)
        {
            var isSame = same.TryGetValue(texts[i].Text, out var twin);
            if (i >= handbook.Count && (isSame ? twin : keepsSimilar ? null : similar.TwinOf(i)) is { } earlier)
            {
                duplicates.Add(new Duplicate(questions[i - handbook.Count], texts[earlier].Text, texts[earlier].Place, isSame, earlier < handbook.Count));
                continue;
            }

            same.TryAdd(texts[i].Text, i);
            similar.Remember(i);
            if (i >= handbook.Count)
            {
                fresh.Add(questions[i - handbook.Count]);
            }
        }

        return (fresh, duplicates);
    }
}

/// <summary>A question that is there already.</summary>
/// <param name="Question">The question.</param>
/// <param name="Text">The words of the other one.</param>
/// <param name="Place">Where the other one stands.</param>
/// <param name="IsSame">Whether the two are the same to the letter.</param>
/// <param name="IsInHandbook">Whether the other one is in the handbook; otherwise it is imported too.</param>
internal sealed record Duplicate(ImportedQuestion Question, string Text, string Place, bool IsSame, bool IsInHandbook);
