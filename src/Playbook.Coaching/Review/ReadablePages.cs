using Playbook.Coaching.Content;
using Playbook.Coaching.Graph;
using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Review;

/// <summary>Pages that take more than twelve years of school to read.</summary>
internal sealed class ReadablePages : IReviewRule
{
    private const int HighestGrade = 12;

    /// <summary>In fewer words one long sentence decides.</summary>
    private const int FewestWords = 100;

    /// <inheritdoc />
    public IEnumerable<Diagnostic> Review(Handbook handbook) =>
        from page in handbook.Pages
        let grade = GradeOf(page)
        where grade > HighestGrade
        select ReviewDiagnostics.HardToRead.At(
            page.Content.Source.Location,
            FormattableString.Invariant($"This page reads at grade {grade:0.0}, by the length of its sentences and words."),
            FormattableString.Invariant($"at most {HighestGrade}"),
            "Cut the longest sentences in two, and choose the shorter word.");

    /// <summary>The grade as it is told: one of 12.04 is 12.</summary>
    private static double? GradeOf(Page page)
    {
        var sentences = new Prose(page).Paragraphs
            .SelectMany(paragraph => Sentences.Of(paragraph.Text)).Select(ReadingGrade.Words).Where(words => words.Count > 0).ToList();
        var words = sentences.Sum(sentence => sentence.Count);
        return words < FewestWords
            ? null
            : Math.Round(ReadingGrade.Of(words, sentences.Count, sentences.Sum(sentence => sentence.Sum(ReadingGrade.Syllables))), 1);
    }
}
