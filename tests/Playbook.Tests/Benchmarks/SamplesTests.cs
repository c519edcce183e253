using Playbook.Benchmarks.Scenarios;

namespace Playbook.Tests.Benchmarks;

public sealed class SamplesTests
{
    [Theory]
    [InlineData(new[] { 7 }, 7)]
    [InlineData(new[] { 9, 1, 2 }, 2)]
    [InlineData(new[] { 9, 1, 2, 4 }, 3)]
    public void The_median_is_in_the_middle(int[] milliseconds, int median) =>
        Samples(milliseconds).Median.ShouldBe(TimeSpan.FromMilliseconds(median));

    [Fact]
    public void The_ends_are_the_shortest_and_the_longest()
    {
        var samples = Samples(5, 3, 8);

        samples.Min.ShouldBe(TimeSpan.FromMilliseconds(3));
        samples.Max.ShouldBe(TimeSpan.FromMilliseconds(8));
    }

    [Theory]
    [InlineData(95, 95)]
    [InlineData(50, 50)]
    [InlineData(100, 100)]
    [InlineData(1, 1)]
    public void A_percentile_is_the_least_that_so_many_percent_do_not_exceed(int percent, int milliseconds) =>
        Samples([.. Enumerable.Range(1, 100)]).Percentile(percent).ShouldBe(TimeSpan.FromMilliseconds(milliseconds));

    [Fact]
    public void Of_few_a_high_percentile_is_the_longest() => Samples(5, 3, 8).Percentile(95).ShouldBe(TimeSpan.FromMilliseconds(8));

    [Fact]
    public void Nothing_has_no_median() => Should.Throw<ArgumentOutOfRangeException>(() => Samples());

    private static Samples Samples(params int[] milliseconds) => new(milliseconds.Select(one => TimeSpan.FromMilliseconds(one)));
}
