using Playbook.Benchmarks.Corpora;

namespace Playbook.Tests.Benchmarks;

public sealed class DiceTests
{
    [Fact]
    public void Dice_fall_the_same_way_on_every_machine()
    {
        var dice = Dice.Of(seed: 1, page: 7);

        Enumerable.Range(0, 12).Select(_ => dice.Between(1, 6)).ShouldBe([6, 1, 2, 5, 6, 3, 5, 2, 4, 4, 2, 4]);
    }

    [Fact]
    public void Dice_of_two_pages_fall_differently()
    {
        var (one, other) = (Dice.Of(1, 7), Dice.Of(1, 8));

        Enumerable.Range(0, 20).Select(_ => one.Between(1, 6)).ShouldNotBe(Enumerable.Range(0, 20).Select(_ => other.Between(1, 6)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(9)]
    public void Several_of_several_are_as_many_as_asked_for_and_in_order(int count)
    {
        var picked = Dice.Of(1, 1).Pick([1, 2, 3, 4, 5, 6, 7], count);

        picked.Count.ShouldBe(Math.Min(count, 7));
        picked.ShouldBe(picked.Distinct().Order());
    }
}
