using Playbook.Web.Tables;

namespace Playbook.Web.Tests.Tables;

public sealed class DelimitedTextTests
{
    [Theory]
    [InlineData("a,b\nc,d\n", ',')]
    [InlineData("a;b\r\nc;d\r\n", ';')]
    [InlineData("a\tb\nc\td", '\t')]
    [InlineData("\n\"a\",\"b\"\n\n,\nc,d", ',')]
    public void Records_and_fields_are_found_and_blank_records_left_out(string text, char delimiter) =>
        DelimitedText.Read(text, delimiter).Select(row => string.Join('|', row.Fields)).ShouldBe(["a|b", "c|d"]);

    [Fact]
    public void Quoted_fields_hold_delimiters_line_breaks_and_quotes() =>
        DelimitedText.Read("\"a, \"\"b\"\"\nc\",d\n", ',').ShouldHaveSingleItem().Fields.ShouldBe(["a, \"b\"\nc", "d"]);

    [Fact]
    public void A_record_knows_the_line_it_begins_on() =>
        DelimitedText.Read("a\n\n\"b\nb\"\r\nc\n", ',').Select(row => row.Line).ShouldBe([1, 3, 5]);

    [Theory]
    [InlineData("a,b\nc,\"d\ne,f\n", 2, 3)]
    [InlineData("\"a", 1, 1)]
    [InlineData("a,b\n\nc,d\"e\n", 3, 4)]
    [InlineData("a\n\"b\nb\",\"c\n", 3, 4)]
    [InlineData("\"a\"b,c\n", 1, 1)]
    public void A_quote_out_of_place_is_found_where_it_stands(string text, int line, int column)
    {
        var problem = Should.Throw<DelimitedTextException>(() => DelimitedText.Read(text, ','));

        (problem.Line, problem.Column).ShouldBe((line, column));
    }
}
