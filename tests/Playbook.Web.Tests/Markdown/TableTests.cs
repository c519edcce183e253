namespace Playbook.Web.Tests.Markdown;

public sealed class TableTests
{
    [Fact]
    public void Aligned_columns_carry_classes_and_no_style() => MarkdownText.Html(
        """
        | Left | Center | Right | None |
        |:-----|:------:|------:|------|
        | *a*  | b      | c     | d    |
        """).ShouldBe(
        """
        <div class="table-scroll" tabindex="0"><table>
        <thead><tr><th scope="col" class="align-left">Left</th><th scope="col" class="align-center">Center</th><th scope="col" class="align-right">Right</th><th scope="col">None</th></tr></thead>
        <tbody>
        <tr><td class="align-left"><em>a</em></td><td class="align-center">b</td><td class="align-right">c</td><td>d</td></tr>
        </tbody>
        </table></div>
        """);

    [Fact]
    public void Short_rows_are_filled_up() => MarkdownText.Html("| a | b |\n|---|---|\n| 1 |").ShouldContain("<tr><td>1</td><td></td></tr>");

    [Theory]
    [InlineData("| `a|b` | c |", "<td><code>a|b</code></td><td>c</td>")]
    [InlineData("| a\\|b | c |", "<td>a|b</td><td>c</td>")]
    [InlineData("| a<br>b | <ul><li>c</li><li>d</li></ul> |", "<td>a<br>b</td><td><ul><li>c</li><li>d</li></ul></td>")]
    [InlineData("| {#x} | {a=b} |", "<td>{#x}</td><td>{a=b}</td>")]
    public void Cells(string row, string cells) =>
        MarkdownText.Html($"| A | B |\n|---|---|\n{row}").ShouldContain($"<tr>{cells}</tr>");

    [Fact]
    public void A_cell_knows_its_first_link_its_words_and_its_place()
    {
        var table = MarkdownText.ParseClean("| A | B |\n|---|--:|\n| x [a](a.md) [b](b.md) | 4 |").Blocks
            .ShouldHaveSingleItem().ShouldBeOfType<Playbook.Web.Markdown.TableBlock>();

        var row = table.Rows.ShouldHaveSingleItem();
        row[0].Link.ShouldNotBeNull().Target.ShouldBe("a.md");
        row[0].Text.ShouldBe("x a b");
        (row[0].Location.Line, row[0].Location.Column).ShouldBe((3, 3));
        row[1].Link.ShouldBeNull();
        row[1].Align.ShouldBe("right");
        table.Header.Select(cell => cell.Text).ShouldBe(["A", "B"]);
    }
}
