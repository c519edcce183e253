using Playbook.Web.Themes;

namespace Playbook.Web.Tests.Themes;

public sealed class ReadableColorTests
{
    [Theory]
    [InlineData("#7a0019", "#14181c", 4.5)]
    [InlineData("#7cc4e8", "#ffffff", 4.5)]
    [InlineData("#ffff00", "#ffffff", 7)]
    [InlineData("#808080", "#ffffff", 4.5)]
    [InlineData("#808080", "#000000", 20.9)]
    [InlineData("#0000ff", "#000000", 4.5)]
    public void A_colour_is_found_that_passes_and_no_more_than_that(string text, string ground, double ratio)
    {
        var found = ReadableColor.Nearest(Color(text), color => Contrast.Ratio(color, Color(ground)) >= ratio);

        var reached = Contrast.Ratio(found.ShouldNotBeNull(), Color(ground));
        reached.ShouldBeInRange(ratio, ratio * 1.03);
    }

    [Theory]
    [InlineData("#7a0019", "#14181c")]
    [InlineData("#7cc4e8", "#ffffff")]
    [InlineData("#1d6b3a", "#000000")]
    public void The_hue_stays(string text, string ground)
    {
        var found = ReadableColor.Nearest(Color(text), color => Contrast.Ratio(color, Color(ground)) >= 4.5)!.Value;

        Strongest(found).ShouldBe(Strongest(Color(text)));
        found.ShouldNotBe(Color(text));
    }

    [Fact]
    public void Grey_stays_grey()
    {
        var found = ReadableColor.Nearest(Color("#999999"), color => Contrast.Ratio(color, Color("#ffffff")) >= 4.5)!.Value;

        (found.Red == found.Green && found.Green == found.Blue).ShouldBeTrue(found.ToString());
    }

    [Fact]
    public void There_is_none_where_none_can_pass() =>
        ReadableColor.Nearest(Color("#7a0019"), color => Contrast.Ratio(color, Color("#808080")) >= 7).ShouldBeNull();

    [Theory]
    [InlineData("#7a0019")]
    [InlineData("#0b5a80")]
    [InlineData("#808080")]
    public void Where_anything_will_do_it_looks_the_same(string text)
    {
        var color = Color(text);

        var found = ReadableColor.Nearest(color, _ => true)!.Value;

        new[] { found.Red - color.Red, found.Green - color.Green, found.Blue - color.Blue }.ShouldAllBe(change => Math.Abs(change) <= 2);
    }

    private static int Strongest(Rgb color)
    {
        byte[] channels = [color.Red, color.Green, color.Blue];
        return Array.IndexOf(channels, channels.Max());
    }

    private static Rgb Color(string text) => Rgb.Parse(text)!.Value;
}
