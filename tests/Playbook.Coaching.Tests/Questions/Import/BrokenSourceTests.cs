using System.Text;
using Playbook.Coaching.Questions.Import;

namespace Playbook.Coaching.Tests.Questions.Import;

/// <summary>Files that cannot be imported, and what is said of them.</summary>
public sealed class BrokenSourceTests
{
    [Theory]
    [InlineData("a.json", "[\n  \"ä\", oops]", "a.json(2,8): error PB1901: This is no JSON: 'o' is an invalid start of a value.")]
    [InlineData("a.json", "[\"Why?\"", "a.json(1,8): error PB1901: This is no JSON: Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed.")]
    [InlineData("a.json", "[\"Why?\"] x", "a.json(1,10): error PB1901: This is no JSON: 'x' is invalid after a single JSON value. Expected end of data.")]
    [InlineData("a.json", "[\n\"\\uD800\"]", "a.json(2,1): error PB1901: This JSON holds a character that is none.")]
    [InlineData("a.csv", "question,topic\nWhy?,T\n\"open,T\n", "a.csv(3,1): error PB1901: The quote that opens here is not closed where the field ends. Expected a quote doubled inside a quoted field, and a closing one at its end.")]
    [InlineData("a.csv", "question,topic\nWhat, why?,T\n", "a.csv(2): error PB1901: This row has 3 fields, and the first one names 2. Expected quotes around a text with ',' in it.")]
    [InlineData("a.csv", "", "a.csv: error PB1902: There is no question in 'a.csv'. Expected texts, or objects with a field such as 'question' or 'text'.")]
    [InlineData("a.json", "[{\"foo\": \"Why?\"}]", "a.json: error PB1902: There is no question in 'a.json'. Expected texts, or objects with a field such as 'question' or 'text'. Name the field with --text; there is foo.")]
    [InlineData("a.json", "{}", "a.json: error PB1902: There is no question in 'a.json'. Expected texts, or objects with a field such as 'question' or 'text'.")]
    [InlineData("a.json", "3", "a.json: error PB1902: There is no question in 'a.json'. Expected texts, or objects with a field such as 'question' or 'text'.")]
    [InlineData("a.md", "# A\n\nNo list.\n", "a.md: error PB1902: There is no question in 'a.md'. Expected list items, each a question.")]
    [InlineData("a.xlsx", "PK", "a.xlsx: error PB1901: '.xlsx' is no format to import. Expected Markdown (.md), CSV (.csv, .tsv), JSON (.json) or text (.txt). A spreadsheet can be saved as CSV.")]
    [InlineData("a.txt", "Why?\nHo\0w?", "a.txt(2,3): error PB1901: 'a.txt' is no text. Expected Markdown, CSV or JSON.")]
    public async Task A_broken_file_is_told_with_its_place_and_nothing_at_all_is_written(string name, string text, string finding)
    {
        var result = await Imports.PlanAsync([Imports.Source("good.md", "- Why?\n"), Imports.Source(name, text)]);

        result.Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe(finding);
        result.Banks.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_not_utf8_is_told_with_its_place()
    {
        var result = await Imports.PlanAsync([new ImportSource("b/a.csv", Encoding.Latin1.GetBytes("Why?\nFrançais?\n"))]);

        result.Diagnostics.ShouldHaveSingleItem().ToString().ShouldStartWith("b/a.csv(2,5): error PB1901: 'b/a.csv' is not UTF-8.");
    }

    [Fact]
    public async Task Half_a_character_of_utf16_is_no_text() =>
        (await Imports.PlanAsync([new ImportSource("a.csv", [0xFF, 0xFE, 0x57, 0x00, 0x3F])])).Diagnostics
            .ShouldHaveSingleItem().Text.ShouldContain("begins as UTF-16 and is not that throughout");

    [Fact]
    public async Task Json_nested_too_deeply_is_refused_and_not_followed() =>
        (await Imports.PlanAsync("a.json", new string('[', 100_000))).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("PB1901");

    [Fact]
    public async Task Markdown_that_cannot_be_parsed_is_refused() =>
        (await Imports.PlanAsync("a.md", "- Why?\n\n" + string.Concat(Enumerable.Repeat("> ", 200)) + "a\n")).Diagnostics
            .ShouldHaveSingleItem().Code.ShouldBe("PB1304");
}
