namespace Playbook.Testing.Search;

/// <summary>How well a ranked list of pages serves a judged query: 1 at best, 0 at worst. Only the first ten pages count.</summary>
public static class Relevance
{
    /// <summary>How many pages of a list count.</summary>
    public const int Depth = 10;

    /// <summary>The grade from which a page is an answer: it is good, and does not only do.</summary>
    public const int GradeOfAnswer = 2;

    /// <summary>
    /// The reciprocal rank at 10: 1 / r, where r is the rank of the first answer; 0 if there is none among the ten.
    /// Its mean over many queries is MRR@10 (Voorhees, The TREC-8 Question Answering Track Report, 1999).
    /// </summary>
    /// <param name="found">The grades of the pages found, in their order.</param>
    public static double ReciprocalRank(IReadOnlyList<int> found)
    {
        for (var i = 0; i < found.Count && i < Depth; i++)
        {
            if (found[i] >= GradeOfAnswer) return 1.0 / (i + 1);
        }

        return 0;
    }

    /// <summary>
    /// The normalised discounted cumulative gain at 10, nDCG@10 = DCG / IDCG: DCG is the sum of
    /// (2^grade - 1) / log2(rank + 1) over the ten ranks, and IDCG is that of the best order there is of all judged
    /// pages (Järvelin and Kekäläinen, Cumulated Gain-Based Evaluation of IR Techniques, 2002; with the gain of Burges
    /// et al., Learning to Rank Using Gradient Descent, 2005).
    /// </summary>
    /// <param name="found">The grades of the pages found, in their order.</param>
    /// <param name="judged">The grades of all pages that were judged.</param>
    public static double Ndcg(IReadOnlyList<int> found, IEnumerable<int> judged)
    {
        var ideal = Gain(judged.OrderDescending());
        return ideal == 0 ? 0 : Gain(found) / ideal;
    }

    private static double Gain(IEnumerable<int> grades) =>
        grades.Take(Depth).Select((grade, i) => (Math.Pow(2, grade) - 1) / Math.Log2(i + 2)).Sum();
}
