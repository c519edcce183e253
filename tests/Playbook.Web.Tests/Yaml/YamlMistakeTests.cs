using Playbook.Engine.Diagnostics;

namespace Playbook.Web.Tests.Yaml;

public sealed class YamlMistakeTests
{
    [Theory]
    [InlineData("title: a\n\torder: 1\n", "2,1", "A tab is used for indentation. Indent with spaces.")]
    [InlineData("tags:\n\t- a\n", "2,1", "A tab is used for indentation. Indent with spaces.")]
    [InlineData("a:\r\n  b: c\r\n \td: e\r\n", "3,2", "A tab is used for indentation. Indent with spaces.")]
    [InlineData("\ttitle: a\norder: b\n", "1,1", "A tab is used for indentation. Indent with spaces.")]
    [InlineData("a:\n    b: 1\n  c: 2\n", "3,3", "This line is indented like none of the lines above it. Begin it in the column of the key that it stands beside.")]
    [InlineData(" a: 1\nb: 2\n", "2,1", "This line is indented like none of the lines above it. Begin it in the column of the key that it stands beside.")]
    [InlineData("key: value\n  more: x\n", "2,3", "The key 'more' is indented below 'key', which already has a value. Begin it in the column in which 'key' begins.")]
    [InlineData("a: b\n  c\n d: e\n", "3,2", "The key 'd' is indented below 'a', which already has a value. Begin it in the column in which 'a' begins.")]
    [InlineData("a:\n  - b\n  c: d\n", "3,3", "The key 'c' is indented like the items of the list above it. Begin it in the column of the key that it stands beside.")]
    public void Indentation(string yaml, string place, string text) => ShouldFind(yaml, place, text);

    [Theory]
    [InlineData("title: Why: because\n", "1,11", "The value of 'title' contains ': ', which YAML reads as another key. Put the value in quotes: \"Why: because\"")]
    [InlineData("a: b\ntitle: One \"b\": isn't\n", "2,15", "The value of 'title' contains ': ', which YAML reads as another key. Put the value in quotes: 'One \"b\": isn''t'")]
    [InlineData("tags:\n  - a: b: c\n", "2,9", "The value of 'a' contains ': ', which YAML reads as another key. Put the value in quotes: \"b: c\"")]
    [InlineData("title: How: to\n  go on\n", "1,11", "The value of 'title' contains ': ', which YAML reads as another key. Put the value in quotes: \"How: to\"")]
    public void A_colon_in_a_value(string yaml, string place, string text) => ShouldFind(yaml, place, text);

    [Theory]
    [InlineData("owner: @anna\n", "1,8", "A value cannot begin with '@' unless it is in quotes. Put the value in quotes: \"@anna\"")]
    [InlineData("owners:\n  - a\n  - @anna\n", "3,5", "A value cannot begin with '@' unless it is in quotes. Put the value in quotes: \"@anna\"")]
    [InlineData("rate: %50\n", "1,7", "A value cannot begin with '%' unless it is in quotes. Put the value in quotes: \"%50\"")]
    [InlineData("a: `b`\n", "1,4", "A value cannot begin with '`' unless it is in quotes. Put the value in quotes: \"`b`\"")]
    [InlineData("a: !important\n", "1,4", "A value cannot begin with '!' unless it is in quotes. Put the value in quotes: \"!important\"")]
    [InlineData("a: > b\n", "1,4", "A value cannot begin with '>' unless it is in quotes. Put the value in quotes: \"> b\"")]
    [InlineData("a: ? b\n", "1,4", "A value cannot begin with '?' unless it is in quotes. Put the value in quotes: \"? b\"")]
    [InlineData("a: ,b\n", "1,4", "A value cannot begin with ',' unless it is in quotes. Put the value in quotes: \",b\"")]
    [InlineData("a: *bold* text\n", "1,4", "'*bold*' repeats a value marked '&bold*', and there is none above. Put the value in quotes: \"*bold* text\"")]
    [InlineData("a: - b\n", "1,4", "A list cannot begin on the line of its key. Put each '- item' on a line of its own below, or put the value in quotes if it is text.")]
    public void A_value_that_begins_with_a_special_character(string yaml, string place, string text) => ShouldFind(yaml, place, text);

    [Theory]
    [InlineData("title: [Skill X] and more\n", "1,8", "A value that begins with '[' ends at the closing bracket, and here more text follows. Put the value in quotes: \"[Skill X] and more\"")]
    [InlineData("title: {role} growth\n", "1,8", "A value that begins with '{' ends at the closing bracket, and here more text follows. Put the value in quotes: \"{role} growth\"")]
    [InlineData("title: [a]: b\n", "1,8", "A value that begins with '[' ends at the closing bracket, and here more text follows. Put the value in quotes: \"[a]: b\"")]
    [InlineData("title: [Skill X\norder: 1\n", "1,8", "The '[' that opens here is not closed. Close it with ']', or put the value in quotes if it is text.")]
    [InlineData("title: {role\n", "1,8", "The '{' that opens here is not closed. Close it with '}', or put the value in quotes if it is text.")]
    [InlineData("a: [b,,c]\n", "1,7", "A value is missing here. Put a value in quotes where it contains a comma, a bracket or ': '.")]
    [InlineData("a: [b: c: d]\n", "1,9", "A comma is missing here, or the end of the '[' above. Put a value in quotes where it contains a comma, a bracket or ': '.")]
    public void Brackets(string yaml, string place, string text) => ShouldFind(yaml, place, text);

    [Theory]
    [InlineData("title: \"abc\norder: 2\n", "1,8", "The quotation mark that opens here is not closed. Close it at the end of the value.")]
    [InlineData("title: 'abc", "1,8", "The quotation mark that opens here is not closed. Close it at the end of the value.")]
    [InlineData("title: 'it's'\n", "1,12", "There is text behind the closing quotation mark. Put the whole value in quotes; inside single quotes an apostrophe is written ''.")]
    [InlineData("title: \"a\" and b\n", "1,12", "There is text behind the closing quotation mark. Put the whole value in quotes; inside double quotes a quotation mark is written \\\".")]
    [InlineData("path: \"a\\qb\"\n", "1,9", "A backslash in double quotes starts an escape sequence, and this is not one. Write \\\\ for a backslash, or use single quotes.")]
    public void Quotes(string yaml, string place, string text) => ShouldFind(yaml, place, text);

    [Theory]
    [InlineData("title\norder: 1\n", "1,1", "The line 'title' has no key. Write 'key: value', or indent the line if it continues the value above.")]
    [InlineData("order: 1\ntitle\n", "2,1", "The line 'title' has no key. Write 'key: value', or indent the line if it continues the value above.")]
    [InlineData("order: 1\ntitle:a\n", "2,1", "The line 'title:a' has no key. Put a space after ':'.")]
    [InlineData("a:\n- b\n-c\n", "3,1", "The line '-c' has no key. Put a space after '-'.")]
    [InlineData("text: |\n  foo\n bar\nx: y\n", "3,2", "The line 'bar' has no key. Indent it like the lines that it belongs to.")]
    public void A_line_without_a_key(string yaml, string place, string text) => ShouldFind(yaml, place, text);

    [Fact]
    public void What_is_not_recognised_is_told_in_the_parsers_words() =>
        ShouldFind("--- a: b", "1,6", "This is not valid YAML: found invalid mapping.");

    [Fact]
    public void A_long_value_is_not_repeated_whole()
    {
        var finding = YamlText.OnlyFinding($"title: {new string('x', 100)}: y\n");

        finding.Suggestion.ShouldBe("Put the value in quotes.");
    }

    [Fact]
    public void The_line_in_the_file_counts_the_lines_before_the_yaml()
    {
        YamlText.Parse("a: b\nowner: @anna\n", out var findings, lineOffset: 7);

        findings.ShouldHaveSingleItem().Location.ShouldBe(new SourceLocation("input/page.md", 9, 8, 1));
    }

    private static void ShouldFind(string yaml, string place, string text)
    {
        var finding = YamlText.OnlyFinding(yaml);

        finding.ToString().ShouldBe($"input/page.md({place}): error PB1102: {text}");
        finding.Severity.ShouldBe(Severity.Error);
    }
}
