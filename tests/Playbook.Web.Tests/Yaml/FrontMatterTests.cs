using Playbook.Engine.Metadata;

namespace Playbook.Web.Tests.Yaml;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("---\ntitle: a\n---\n# Body\n")]
    [InlineData("---\ntitle: a\n...\n# Body\n")]
    [InlineData("---  \ntitle: a\n---\t\n# Body\n")]
    public void Front_matter_is_taken_off_and_the_body_is_left(string text)
    {
        var split = YamlText.SplitClean(text);

        YamlText.Show(split.Metadata).ShouldBe("{title: a}");
        split.Body.ShouldBe("# Body\n");
        split.BodyStart.ShouldBe(text.IndexOf('#', StringComparison.Ordinal));
        split.BodyLine.ShouldBe(3);
        split.HasFrontMatter.ShouldBeTrue();
    }

    [Fact]
    public void A_line_of_the_body_plus_the_lines_before_it_is_a_line_of_the_file()
    {
        const string Text = "---\ntitle: a\ntags:\n  - b\n---\n\n# Heading\n\nHere.\n";
        var split = YamlText.SplitClean(Text);

        var lineInBody = LineOf(split.Body, "Here.");
        (split.BodyLine + lineInBody).ShouldBe(LineOf(Text, "Here."));
        split.Metadata.Find("tags")!.KeyLocation!.Line.ShouldBe(LineOf(Text, "tags:"));
        split.Metadata.Find("tags")!.Value.Location!.Line.ShouldBe(LineOf(Text, "- b"));
    }

    [Fact]
    public void Carriage_returns_and_a_byte_order_mark_change_no_line()
    {
        const string Text = "\uFEFF---\r\ntitle: a\r\norder: 2\r\n---\r\n# Body\r\n";
        var split = YamlText.SplitClean(Text);

        split.Body.ShouldBe("# Body\r\n");
        Text[split.BodyStart..].ShouldBe(split.Body);
        split.BodyLine.ShouldBe(4);
        YamlText.Place(split.Metadata.Find("title")!.KeyLocation).ShouldBe("input/page.md(2,1)+5");
        YamlText.Place(split.Metadata.Find("order")!.Value.Location).ShouldBe("input/page.md(3,8)+1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("# Title\n\nText\n")]
    [InlineData("----\ntitle: a\n---\n")]
    [InlineData("--- title\n---\n")]
    [InlineData(" ---\ntitle: a\n---\n")]
    [InlineData("\n---\ntitle: a\n---\n")]
    [InlineData("...\ntitle: a\n---\n")]
    [InlineData("Text\n\n---\n\nMore\n")]
    public void A_file_that_does_not_open_with_a_fence_is_all_body(string text) => ShouldBeAllBody(text);

    [Theory]
    [InlineData("---")]
    [InlineData("---\n")]
    [InlineData("---\n\nText\n\n---\n\nMore\n")]
    [InlineData("---\r\n\r\nText\r\n")]
    [InlineData("---\n  \t\nText\n---\n")]
    public void A_thematic_break_at_the_top_is_body(string text) => ShouldBeAllBody(text);

    [Fact]
    public void A_byte_order_mark_is_no_part_of_a_body_without_front_matter()
    {
        var split = YamlText.SplitClean("\uFEFF# Title\n");

        split.Body.ShouldBe("# Title\n");
        split.BodyStart.ShouldBe(1);
        split.BodyLine.ShouldBe(0);
    }

    [Theory]
    [InlineData("---\n---\nBody", 2)]
    [InlineData("---\n# nothing yet\n---\nBody", 3)]
    public void Empty_front_matter_is_front_matter(string text, int bodyLine)
    {
        var split = YamlText.SplitClean(text);

        split.Metadata.ShouldBeSameAs(MetadataMap.Empty);
        split.Body.ShouldBe("Body");
        split.BodyLine.ShouldBe(bodyLine);
        split.HasFrontMatter.ShouldBeTrue();
    }

    [Fact]
    public void A_file_may_end_with_its_front_matter()
    {
        var split = YamlText.SplitClean("---\ntitle: a\n---");

        YamlText.Show(split.Metadata).ShouldBe("{title: a}");
        split.Body.ShouldBe("");
        split.BodyLine.ShouldBe(3);
    }

    [Fact]
    public void Dashes_inside_an_indented_text_do_not_close_front_matter() =>
        YamlText.Show(YamlText.SplitClean("---\na: |\n  x\n  ---\n  y\nb: -----\n---\n").Metadata).ShouldBe("{a: \"x\n---\ny\n\", b: -----}");

    [Fact]
    public void A_thematic_break_in_the_body_stays_there() =>
        YamlText.SplitClean("---\na: b\n---\nx\n\n---\n\ny\n").Body.ShouldBe("x\n\n---\n\ny\n");

    [Fact]
    public void Front_matter_that_is_not_closed_is_an_error_and_the_rest_is_body()
    {
        var split = YamlText.Split("---\ntitle: @a\n\n# Body\n", out var findings);

        findings.ShouldHaveSingleItem().ToString().ShouldBe(
            "input/page.md(1,1): error PB1101: The front matter that opens here is not closed. " +
            "Expected a line '---' below its last key.");
        split.Metadata.ShouldBeSameAs(MetadataMap.Empty);
        split.Body.ShouldBe("title: @a\n\n# Body\n");
        split.BodyStart.ShouldBe(4);
        split.BodyLine.ShouldBe(1);
    }

    [Fact]
    public void A_mistake_in_front_matter_is_found_at_its_line_of_the_file_and_the_body_is_left()
    {
        var split = YamlText.Split("---\ntitle: a\nowner: @anna\n---\nBody\n", out var findings);

        findings.ShouldHaveSingleItem().ToString().ShouldStartWith("input/page.md(3,8): error PB1102: ");
        YamlText.Show(split.Metadata).ShouldBe("{title: a}");
        split.Body.ShouldBe("Body\n");
        split.BodyLine.ShouldBe(4);
    }

    private static void ShouldBeAllBody(string text)
    {
        var split = YamlText.SplitClean(text);

        split.Metadata.ShouldBeSameAs(MetadataMap.Empty);
        split.Body.ShouldBe(text);
        split.BodyStart.ShouldBe(0);
        split.BodyLine.ShouldBe(0);
        split.HasFrontMatter.ShouldBeFalse();
    }

    private static int LineOf(string text, string words) =>
        text[..text.IndexOf(words, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
}
