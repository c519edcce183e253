using Playbook.Coaching.Diagrams;

namespace Playbook.Coaching.Tests.Diagrams;

/// <summary>How names are measured and broken into lines.</summary>
public sealed class LabelTests
{
    [Fact]
    public void Letters_have_the_widths_of_their_kind()
    {
        TextWidth.Of("iii").ShouldBeLessThan(TextWidth.Of("nnn"));
        TextWidth.Of("nnn").ShouldBeLessThan(TextWidth.Of("NNN"));
        TextWidth.Of("NNN").ShouldBeLessThan(TextWidth.Of("MMM"));
        TextWidth.Of("学習").ShouldBe(2);
        TextWidth.Of("e\u0301").ShouldBe(TextWidth.Of("e"));
        TextWidth.Of("א").ShouldBe(0.55);
    }

    [Theory]
    [InlineData("Problem understanding", "Problem |understanding")]
    [InlineData("  Self-check  and/or ", "Self-|check |and/|or")]
    [InlineData("Wort\u00ADende", "Wort~|ende")]
    [InlineData("学習データ。", "学|習|デー|タ。")]
    [InlineData("AI学", "AI|学")]
    [InlineData("\u00AD", "")]
    public void Lines_may_end_where_readers_expect_it(string name, string pieces) =>
        string.Join('|', LabelPiece.Of(name).Select(piece =>
            piece.Text + (piece.Joint == LabelJoint.Space ? " " : piece.Joint == LabelJoint.Hyphen ? "~" : ""))).TrimEnd().ShouldBe(pieces);

    [Theory]
    [InlineData("Verantwortungsbewusstsein", 10, "Verantwortungs-|bewusstsein")]
    [InlineData("Kommunikationsfähigkeit", 10, "Kommunikations-|fähigkeit")]
    public void Long_words_are_broken_between_syllables(string name, double width, string lines)
    {
        var count = lines.Split('|').Length;
        var broken = LineBreaker.Break(LabelPiece.Of(name), [.. Enumerable.Repeat(width, count)], LineBreaking.Syllables);

        broken.ShouldNotBeNull();
        string.Join('|', broken.Select(Shown)).ShouldBe(lines);
    }

    [Fact]
    public void Scripts_without_capitals_are_broken_without_a_hyphen() =>
        LineBreaker.Break(LabelPiece.Of("מולטידיסציפלינריות"), [6, 6], LineBreaking.Syllables)
            .ShouldNotBeNull().ShouldAllBe(line => line.Joint == LabelJoint.None);

    [Fact]
    public void Lines_that_stay_empty_are_no_lines() =>
        LineBreaker.Break(LabelPiece.Of("Team"), [9, 9], LineBreaking.Words).ShouldBeNull();

    [Fact]
    public void A_soft_hyphen_shows_only_where_a_line_ends()
    {
        var pieces = LabelPiece.Of("Wort\u00ADende");

        LineBreaker.Break(pieces, [9], LineBreaking.Words).ShouldNotBeNull().Select(Shown).ShouldBe(["Wortende"]);
        LineBreaker.Break(pieces, [4, 4], LineBreaking.Words).ShouldNotBeNull().Select(Shown).ShouldBe(["Wort-", "ende"]);
    }

    [Fact]
    public void A_name_without_letters_has_no_lines() => new LabelFitter(new Disc(50)).Fit(" ", 17).Lines.ShouldBeEmpty();

    private static string Shown(LabelPiece line) => line.Text + (line.Joint == LabelJoint.Hyphen ? "-" : "");
}
