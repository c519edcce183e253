using Playbook.Web.Themes;

namespace Playbook.Web.Tests.Themes;

public sealed class RgbTests
{
    [Theory]
    [InlineData("#0b5a80", "#0b5a80")]
    [InlineData("#ABC", "#aabbcc")]
    [InlineData("#fff", "#ffffff")]
    [InlineData("#00000A", "#00000a")]
    public void Hexadecimal_colours_are_read(string text, string color) => Rgb.Parse(text).ToString().ShouldBe(color);

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("#ab")]
    [InlineData("#abcd")]
    [InlineData("#aabbccdd")]
    [InlineData("#ggg")]
    [InlineData("# abcde")]
    [InlineData("#+abcde")]
    [InlineData("aabbcc")]
    [InlineData("navy")]
    [InlineData("rgb(0, 0, 0)")]
    [InlineData("#fff;}")]
    public void Anything_else_is_no_colour(string text) => Rgb.Parse(text).ShouldBeNull();
}
