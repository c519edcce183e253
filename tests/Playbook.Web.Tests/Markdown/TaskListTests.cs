using Playbook.Web.Markdown;

namespace Playbook.Web.Tests.Markdown;

public sealed class TaskListTests
{
    [Theory]
    [InlineData("- [ ] a", "<span class=\"task\">☐</span> a")]
    [InlineData("- [x] a", "<span class=\"task\">☑</span> a")]
    [InlineData("- [X] *a* [b](b.md)", "<span class=\"task\">☑</span> <em>a</em> <a href=\"b.md\">b</a>")]
    [InlineData("1. [ ] a", "<span class=\"task\">☐</span> a")]
    [InlineData("- [x](y.md)", "<a href=\"y.md\">x</a>")]
    [InlineData("- [x](y.md) a", "<a href=\"y.md\">x</a> a")]
    [InlineData("- [x][y] a\n\n[y]: y.md", "<a href=\"y.md\">x</a> a")]
    [InlineData("- [ ]", "[ ]")]
    [InlineData("- [ ]a", "[ ]a")]
    [InlineData("- [y] a", "[y] a")]
    [InlineData("- a [ ] b", "a [ ] b")]
    public void A_mark_at_the_start_of_an_item_is_a_box(string markdown, string item)
    {
        var body = MarkdownText.ParseClean(markdown);

        ((ListBlock)body.Blocks[0]).Items[0].Html.ToHtml(link => link.Target).ShouldBe(item);
    }

    [Fact]
    public void The_words_are_those_without_the_mark() =>
        ((ListBlock)MarkdownText.ParseClean("- [x] Done").Blocks[0]).Items[0].Text.ShouldBe("Done");

    [Fact]
    public void A_mark_in_a_paragraph_is_prose() => MarkdownText.Html("[ ] a").ShouldBe("<p>[ ] a</p>");
}
