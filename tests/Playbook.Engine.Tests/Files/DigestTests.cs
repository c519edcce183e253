using Playbook.Engine.Files;

namespace Playbook.Engine.Tests.Files;

public sealed class DigestTests
{
    [Fact]
    public void It_is_the_first_half_of_the_sha_256() =>
        Digest.Of("abc"u8).ToString().ShouldBe("ba7816bf8f01cfea414140de5dae2223");

    [Fact]
    public void Its_text_can_be_read_again()
    {
        var digest = Digest.Of("abc"u8);

        Digest.TryParse(digest.ToString(), out var read).ShouldBeTrue();
        read.ShouldBe(digest);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ba7816bf8f01cfea414140de5dae222")]
    [InlineData("ba7816bf8f01cfea414140de5dae22233")]
    [InlineData("ba7816bf8f01cfea414140de5dae222x")]
    [InlineData(" a7816bf8f01cfea414140de5dae2223")]
    public void Other_text_is_none(string text) => Digest.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void It_counts_where_one_value_ends_and_the_next_begins()
    {
        Digest[] digests =
        [
            new DigestBuilder().Add("ab").Add("c").ToDigest(),
            new DigestBuilder().Add("a").Add("bc").ToDigest(),
            new DigestBuilder().Add("abc").ToDigest(),
            new DigestBuilder().Add("abc").Add((string?)null).ToDigest(),
            new DigestBuilder().Add("abc").Add("").ToDigest(),
            new DigestBuilder().Add(Digest.Of("abc"u8)).ToDigest(),
        ];

        digests.Distinct().Count().ShouldBe(digests.Length);
    }

    [Fact]
    public void A_builder_that_is_cleared_begins_anew()
    {
        var digest = new DigestBuilder().Add("abc");
        digest.Clear();

        digest.Add("x").ToDigest().ShouldBe(new DigestBuilder().Add("x").ToDigest());
    }
}
