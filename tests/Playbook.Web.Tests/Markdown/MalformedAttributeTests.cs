using Playbook.Engine.Diagnostics;
using Playbook.Web.Markdown;

namespace Playbook.Web.Tests.Markdown;

public sealed class MalformedAttributeTests
{
    [Theory]
    [InlineData("# A {#}", "1,7 PB1303 An id is missing after '#'.")]
    [InlineData("# A {a=\"b}", "1,8 PB1303 The value of 'a' is not closed.")]
    [InlineData("# A {#a #b}", "1,10 PB1303 'id' is given twice.")]
    [InlineData("# A {#a id=b}", "1,9 PB1303 'id' is given twice.")]
    [InlineData("# A {rows=1 rows=2}", "1,13 PB1303 'rows' is given twice.")]
    [InlineData("# A {#a !}", "1,9 PB1303 '!' cannot stand in attributes.")]
    [InlineData("# A {#_menu}", "1,1 PB1303 The id '_menu' begins with an underscore, as those of the theme do.")]
    [InlineData("# A {id=_menu}", "1,1 PB1303 The id '_menu' begins with an underscore, as those of the theme do.")]
    [InlineData("# A {#a, rows=4}", "1,8 PB1303 ',' cannot stand in attributes.")]
    [InlineData("A {#a !}\n===", "1,7 PB1303 '!' cannot stand in attributes.")]
    [InlineData("#\tA {#}", "1,7 PB1303 An id is missing after '#'.")]
    public void On_headings(string markdown, string finding) => MarkdownText.Findings(markdown).ShouldBe([finding]);

    [Theory]
    [InlineData("- A {#}", "1,7 PB1303 An id is missing after '#'.")]
    [InlineData("- A\n  b {#}", "2,7 PB1303 An id is missing after '#'.")]
    [InlineData("- A {#a\n  rows=4 !}", "2,10 PB1303 '!' cannot stand in attributes.")]
    [InlineData("- x\n    - A {a=\"b}", "2,12 PB1303 The value of 'a' is not closed.")]
    public void On_items(string markdown, string finding) =>
        MarkdownText.Findings(markdown, itemAttributes: true).ShouldBe([finding]);

    [Theory]
    [InlineData("::: answer {#\n:::", "1,14 PB1303 An id is missing after '#'.")]
    [InlineData("::: answer {#a\n:::", "1,14 PB1303 The attributes are not closed.")]
    [InlineData("::: answer {#a} more\n:::", "1,16 PB1303 There is text behind the attributes.")]
    [InlineData("::: answer {#a} {#b}\n:::", "1,16 PB1303 There is text behind the attributes.")]
    [InlineData("::: answer Title {#a}\n:::", "1,12 PB1303 'Title {#a}' cannot stand after the name of a block.")]
    [InlineData("::: answer :::\n:::", "1,12 PB1303 ':::' cannot stand after the name of a block.")]
    [InlineData("- x\n\n  ::: answer {low=\"a}\n  :::", "3,19 PB1303 The value of 'low' is not closed.")]
    public void On_fences(string markdown, string finding) => MarkdownText.Findings(markdown).ShouldBe([finding]);

    [Fact]
    public void The_finding_says_what_was_expected()
    {
        MarkdownText.Parse("## Title {#}", out var findings);

        findings.ShouldHaveSingleItem().ToString().ShouldBe(
            "input/page.md(1,12): error PB1303: An id is missing after '#'. Expected letters, digits and hyphens, such as {#wins}.");
    }

    [Fact]
    public void Malformed_attributes_are_none_and_the_words_stay()
    {
        var heading = (HeadingBlock)MarkdownText.Parse("# A {#}", out var findings).Blocks[0];

        findings.Select(finding => finding.Severity).ShouldBe([Severity.Error]);
        heading.Text.ShouldBe("A");
        heading.Id.ShouldBe("a");
        heading.Attributes.Entries.ShouldBeEmpty();
    }
}
