using System.Globalization;
using Playbook.Coaching.Diagrams;

namespace Playbook.Coaching.Tests.Diagrams;

/// <summary>Parts of a ring: outline and room.</summary>
public sealed class SectorTests
{
    private static readonly Sector Quarter = new(0, Math.PI / 2, 10, 20, 0);

    [Fact]
    public void The_outline_goes_clockwise_from_12_oclock() =>
        Quarter.Path().ShouldBe("M0 -20A20 20 0 0 1 20 0L10 0A10 10 0 0 0 0 -10Z");

    [Fact]
    public void An_inset_leaves_an_even_gap() =>
        (Quarter with { Inset = 2 }).Path().ShouldBe("M2 -19.9A20 20 0 0 1 19.9 -2L9.8 -2A10 10 0 0 0 2 -9.8Z");

    [Theory]
    [InlineData(15, -1, 0)]
    [InlineData(3, -3, 0)]
    [InlineData(-10, -10, 0)]
    [InlineData(16, -16, 0)]
    public void Nothing_fits_where_the_sector_is_not_or_is_too_low(double x, double y, double most) =>
        Quarter.WidthAround(new(x, y), 4).ShouldBeLessThanOrEqualTo(most);

    [Fact]
    public void A_line_ends_at_the_nearest_edge() =>
        // The straight edge at x = 0 is 5 to the left, the outer one at √(20² − 14²) more than 9 to the right.
        Quarter.WidthAround(new(5, -13), 2).ShouldBe(10, 1e-9);

    [Fact]
    public void A_line_does_not_cut_the_hole() =>
        // The corner nearest to the hole lies at y = -6, where the hole reaches to x = 8.
        Quarter.WidthAround(new(12, -7), 2).ShouldBe(8, 1e-9);

    [Theory]
    [InlineData(0.04, "0")]
    [InlineData(-0.04, "0")]
    [InlineData(1.25, "1.3")]
    [InlineData(-1234.56, "-1234.6")]
    public void Lengths_are_written_alike_everywhere(double value, string text)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Units.Text(value).ShouldBe(text);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
