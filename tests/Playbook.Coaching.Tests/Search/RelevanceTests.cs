using Playbook.Testing.Search;

namespace Playbook.Coaching.Tests.Search;

/// <summary>Examples worked out by hand.</summary>
public sealed class RelevanceTests
{
    private const double Exact = 1e-9;

    [Theory]
    [InlineData(new[] { 3 }, 1)]
    [InlineData(new[] { 0, 2, 3 }, 0.5)]
    [InlineData(new[] { 1, 0, 0, 3 }, 0.25)]
    [InlineData(new[] { 0, 1 }, 0)]
    [InlineData(new int[0], 0)]
    [InlineData(new[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 2 }, 0.1)]
    [InlineData(new[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3 }, 0)]
    public void The_reciprocal_rank_is_that_of_the_first_good_page_among_ten(int[] found, double expected) =>
        Relevance.ReciprocalRank(found).ShouldBe(expected, Exact);

    [Fact]
    public void The_gain_of_a_page_grows_with_its_grade_and_shrinks_with_its_rank()
    {
        // DCG: 7 / log2(2) + 0 + 3 / log2(4) + 1 / log2(5) = 7 + 1.5 + 0.4306766; IDCG: 7 + 3 / log2(3) + 1 / log2(4) = 7 + 1.8927893 + 0.5
        Relevance.Ndcg([3, 0, 2, 1], [1, 2, 3]).ShouldBe(8.9306766 / 9.3927893, 1e-7);
    }

    [Fact]
    public void The_best_order_is_one_and_no_page_is_nought()
    {
        Relevance.Ndcg([3, 3, 2, 1], [1, 3, 2, 3]).ShouldBe(1, Exact);
        Relevance.Ndcg([3, 3, 2, 1, 0, 0], [1, 3, 2, 3]).ShouldBe(1, Exact);
        Relevance.Ndcg([0, 0], [3]).ShouldBe(0);
        Relevance.Ndcg([], [3]).ShouldBe(0);
        Relevance.Ndcg([], []).ShouldBe(0);
    }

    [Fact]
    public void A_page_that_is_missing_costs_as_much_as_it_would_have_gained() =>
        Relevance.Ndcg([3], [3, 3]).ShouldBe(1 / (1 + (1 / Math.Log2(3))), Exact);

    [Fact]
    public void Only_the_first_ten_pages_count() =>
        Relevance.Ndcg([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3], [3]).ShouldBe(0);
}
