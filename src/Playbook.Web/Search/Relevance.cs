namespace Playbook.Web.Search;

/// <summary>
/// How well a document answers to a term: BM25F (Robertson, Zaragoza: The Probabilistic Relevance Framework: BM25 and Beyond,
/// 2009, section 3.6). The part that depends on the document is worked out when the index is built, and kept in six bits; how
/// rare a term is, the client works out from the length of its list.
/// </summary>
internal static class Relevance
{
    /// <summary>How soon a further occurrence adds little (k1).</summary>
    private const double Saturation = 2;

    /// <summary>How many occurrences in the body one in each field is worth.</summary>
    private static readonly double[] Weights = [8, 3, 2, 5, 1];

    /// <summary>How much each field's length counts, from 0 for not at all to 1 for in full (b).</summary>
    private static readonly double[] LengthCounts = [0.4, 0.6, 0.3, 0.3, 0.5];

    /// <summary>The number of fields.</summary>
    public static int Fields => Weights.Length;

    /// <summary>What a document answers to a term, from 0 for little to <see cref="Base64Numbers.LargestDigit"/> for all that can be.</summary>
    /// <param name="counts">How often the term is in each field.</param>
    /// <param name="lengths">How many words each field has.</param>
    /// <param name="averages">How many it has in all documents on average.</param>
    public static int Impact(ReadOnlySpan<byte> counts, ReadOnlySpan<int> lengths, ReadOnlySpan<double> averages)
    {
        var sum = 0.0;
        for (var field = 0; field < Weights.Length; field++)
        {
            if (counts[field] > 0)
            {
                var length = 1 - LengthCounts[field] + (LengthCounts[field] * lengths[field] / averages[field]);
                sum += Weights[field] * counts[field] / length;
            }
        }

        return (int)(sum / (Saturation + sum) * (Base64Numbers.LargestDigit + 1));
    }
}
