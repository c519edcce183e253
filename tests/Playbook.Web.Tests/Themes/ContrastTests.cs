using Playbook.Web.Themes;

namespace Playbook.Web.Tests.Themes;

public sealed class ContrastTests
{
    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#949494", "#ffffff", 3.03)]
    [InlineData("#0000ff", "#ffffff", 8.59)]
    [InlineData("#ff0000", "#ffffff", 4.00)]
    [InlineData("#00ff00", "#ffffff", 1.37)]
    [InlineData("#123456", "#123456", 1)]
    public void The_ratio_is_the_published_one(string one, string other, double ratio)
    {
        Contrast.Ratio(Color(one), Color(other)).ShouldBe(ratio, 0.005);
        Contrast.Ratio(Color(other), Color(one)).ShouldBe(Contrast.Ratio(Color(one), Color(other)));
    }

    [Fact]
    public void Luminance_runs_from_black_to_white()
    {
        Contrast.Luminance(Color("#000000")).ShouldBe(0);
        Contrast.Luminance(Color("#ffffff")).ShouldBe(1, 1e-9);
        Contrast.Luminance(Color("#ff0000")).ShouldBe(0.2126, 1e-9);
    }

    private static Rgb Color(string text) => Rgb.Parse(text)!.Value;
}
