namespace Playbook.Web.Tests.Markdown;

public sealed class DuplicateIdTests
{
    [Theory]
    [InlineData("# A {#x}\n\n# B {#x}", "3,1")]
    [InlineData("::: answer {#x}\n:::\n\n::: answer {#x}\n:::", "4,1")]
    [InlineData("::: answer {#x}\n:::\n\n# B {#x}", "4,1")]
    [InlineData("- A {#x}\n- B {#x}", "2,3")]
    [InlineData("- A {#x}\n  - B {#x}", "2,5")]
    [InlineData("- A {#x}\n\n# B {#x}", "3,1")]
    [InlineData("<a id=\"x\"></a>\n\n# B {#x}", "3,1")]
    [InlineData("# Caf\u00E9 {#caf\u00E9}\n\n# B {#cafe\u0301}", "3,1")]
    public void An_id_that_is_chosen_twice_is_an_error(string markdown, string place) =>
        MarkdownText.Findings(markdown, itemAttributes: true)
            .ShouldBe([$"{place} PB1302 The id '{(markdown.Contains("Caf", StringComparison.Ordinal) ? "café" : "x")}' is used twice in this page."]);

    [Theory]
    [InlineData("# A {#x}\n\n# X")]
    [InlineData("# X\n\n# B {#x}")]
    [InlineData("# X\n\n::: answer {#x}\n:::")]
    [InlineData("# X\n\n- A {#x}")]
    [InlineData("::: answer {#x}\n:::\n\n# X")]
    [InlineData("- A {#x}\n\n# X")]
    [InlineData("# A {#x}\n\n# B {#X}")]
    public void A_heading_without_one_makes_room(string markdown) =>
        MarkdownText.ParseClean(markdown, itemAttributes: true).Anchors.Count.ShouldBe(2);
}
