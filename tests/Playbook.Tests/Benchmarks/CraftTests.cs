using Playbook.Benchmarks.Corpora.Domain;

namespace Playbook.Tests.Benchmarks;

public sealed class CraftTests
{
    [Fact]
    public void There_are_names_for_480_crafts() =>
        Enumerable.Range(0, 480).Select(CraftNames.IdOf).Distinct().Count().ShouldBe(480);

    [Fact]
    public void Wheels_have_3_to_12_buckets()
    {
        var counts = Enumerable.Range(0, 40).Select(craft => new Craft(craft, Craft.UsualPages).Buckets.Count).ToList();

        counts[0].ShouldBe(8);
        counts.Distinct().Order().ShouldBe(Enumerable.Range(3, 10));
    }
}
