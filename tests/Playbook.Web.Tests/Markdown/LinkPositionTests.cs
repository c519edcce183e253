using Playbook.Engine.Diagnostics;

namespace Playbook.Web.Tests.Markdown;

public sealed class LinkPositionTests
{
    [Fact]
    public void A_link_knows_its_file_and_place_and_length()
    {
        var link = MarkdownText.ParseClean("See\nthe [guide](guide.md).").Links.ShouldHaveSingleItem();

        link.Location.ShouldBe(new SourceLocation("input/page.md", 2, 5, 17));
        link.Source.Value.ShouldBe("page.md");
    }

    [Fact]
    public void Lines_of_front_matter_are_counted() =>
        MarkdownText.Links("\nSee [a](a.md).", linesBefore: 4).ShouldBe(["a.md 6,5+9"]);

    [Fact]
    public void In_a_paragraph_of_several_lines() =>
        MarkdownText.Links("[a](a.md) and **[b](b.md)**\nthen *x [c](c.md \"title\")*")
            .ShouldBe(["a.md 1,1+9", "b.md 1,17+9", "c.md 2,9+17"]);

    [Fact]
    public void A_link_that_spans_lines_has_no_length_on_its_first() =>
        MarkdownText.Links("See [a\nb](a.md) and [c](c.md)").ShouldBe(["a.md 1,5+0", "c.md 2,14+9"]);

    [Fact]
    public void In_nested_lists() => MarkdownText.Links(
        """
        - one [a](a.md)
          - two [b](b.md)
            more [c](c.md)

            1. three [d](d.md)
        """).ShouldBe(["a.md 1,7+9", "b.md 2,9+9", "c.md 3,10+9", "d.md 5,14+9"]);

    [Fact]
    public void In_quotes() => MarkdownText.Links(
        """
        > quote [a](a.md)
        >
        > > deeper
        > > [b](b.md)
        lazy [c](c.md)
        """).ShouldBe(["a.md 1,9+9", "b.md 4,5+9", "c.md 5,6+9"]);

    [Fact]
    public void In_the_cells_of_a_table() => MarkdownText.Links(
        """
        | A [h](h.md) | B |
        |---|:-:|
        | [a](a.md) | x [b](b.md) |
        | `|` | [c](c.md) |
        """).ShouldBe(["h.md 1,5+9", "a.md 3,3+9", "b.md 3,17+9", "c.md 4,9+9"]);

    [Fact]
    public void In_headings_of_both_kinds() => MarkdownText.Links(
        """
        # ATX [a](a.md) #

        Setext of
        two lines [b](b.md)
        ===

        Sub [c](c.md)
        ---
        """).ShouldBe(["a.md 1,7+9", "b.md 4,11+9", "c.md 7,5+9"]);

    [Fact]
    public void A_reference_link_stands_where_it_is_used() => MarkdownText.Links(
        """
        See [the guide][g], [g][] and [g].

        [g]: guide.md "Guide"
        """).ShouldBe(["guide.md 1,5+14", "guide.md 1,21+5", "guide.md 1,31+3"]);

    [Fact]
    public void Autolinks_and_bare_addresses() =>
        MarkdownText.Links("<https://a.example> and https://b.example/x and www.c.example and <me@d.example>")
            .ShouldBe(
            [
                "https://a.example 1,1+19", "https://b.example/x 1,25+19", "http://www.c.example 1,49+13",
                "mailto:me@d.example 1,67+14",
            ]);

    [Fact]
    public void Images_and_images_in_links() =>
        MarkdownText.Links("x ![a](a.png) [![b](b.png)](b.md)").ShouldBe(["!a.png 1,3+11", "b.md 1,15+19", "!b.png 1,16+11"]);

    [Fact]
    public void In_containers() => MarkdownText.Links(
        """
        :::: tip
        In [a](a.md)

        ::: note
          [b](b.md)
        :::
        ::::

        - item

          ::: tip
          in [c](c.md)
          :::
        """).ShouldBe(["a.md 2,4+9", "b.md 5,3+9", "c.md 12,6+9"]);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void With_other_line_ends(string lineEnd) => MarkdownText.Links(
        """
        # T

        a [a](a.md)
        b [b](b.md)

        ```
        code
        ```

        - x
          [c](c.md)
        """.Replace("\n", lineEnd, StringComparison.Ordinal)).ShouldBe(["a.md 3,3+9", "b.md 4,3+9", "c.md 11,3+9"]);

    [Theory]
    [InlineData("a\tb [x](x.md)", "1,5")]
    [InlineData("a\n\tb [x](x.md)", "2,4")]
    [InlineData("-\tone [x](x.md)", "1,7")]
    [InlineData("- a\n\t- two [x](x.md)", "2,8")]
    [InlineData("- a\n\n\t[x](x.md)", "3,2")]
    [InlineData(">\tq [x](x.md)", "1,5")]
    [InlineData("::: tip\na\t[x](x.md)\n:::", "2,3")]
    [InlineData("##\tt [x](x.md)", "1,6")]
    [InlineData("## \t **t** [x](x.md)", "1,12")]
    [InlineData("- #\tt [x](x.md)", "1,7")]
    [InlineData("## t\tu [x](x.md)", "1,8")]
    public void A_tab_is_one_column(string markdown, string place) =>
        MarkdownText.Links(markdown).ShouldBe([$"x.md {place}+9"]);

    [Fact]
    public void Characters_of_two_units_are_two_columns() =>
        MarkdownText.Links("\U0001F389 日 [x](x.md)").ShouldBe(["x.md 1,6+9"]);

    [Fact]
    public void In_blocks_of_raw_html() => MarkdownText.Links(
        """
        para

        <div>
          <a title="t" href="a.md">a</a> <img src="b.png">
          <b>x <a
            href="c.md">c</a></b>
        </div>
        """).ShouldBe(["a.md 4,3+0", "!b.png 4,34+0", "c.md 5,8+0"]);

    [Fact]
    public void In_raw_html_inside_a_list() => MarkdownText.Links("- x\n\n  <div>\n  <a href=\"a.md\">a</a>\n  </div>")
        .ShouldBe(["a.md 4,3+0"]);

    [Fact]
    public void In_raw_html_inside_a_paragraph() =>
        MarkdownText.Links("é & **b** [m](m.md) <a href=\"a.md\">a</a>\nand <i><a href=\"b.md\">b</a></i>")
            .ShouldBe(["m.md 1,11+9", "a.md 1,21+0", "b.md 2,8+0"]);

    [Fact]
    public void In_raw_html_of_a_file_with_windows_line_ends() =>
        MarkdownText.Links("<div>\r\n<i>x</i>\r\n <a href=\"a.md\">a</a>\r\n</div>\r\n").ShouldBe(["a.md 3,2+0"]);
}
