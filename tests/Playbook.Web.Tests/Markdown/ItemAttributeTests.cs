using Playbook.Web.Markdown;

namespace Playbook.Web.Tests.Markdown;

public sealed class ItemAttributeTests
{
    [Theory]
    [InlineData("- What next? {#next moment=during}", "What next?", "id=next moment=during")]
    [InlineData("1. What next? {#next}", "What next?", "id=next")]
    [InlineData("- What\n  next? {#next}", "What next?", "id=next")]
    [InlineData("- What next? {#next\n  moment=during}", "What next?", "id=next moment=during")]
    [InlineData("- [ ] What next? {#next}", "What next?", "id=next")]
    [InlineData("- What next? {#next}\n\n  More.", "What next?", "id=next")]
    [InlineData("- \"What next?\" {#next}", "\"What next?\"", "id=next")]
    [InlineData("- What <b>next? {#next}", "What next?", "id=next")]
    public void An_item_may_end_in_attributes_where_items_are_questions(string markdown, string text, string attributes)
    {
        var item = Item(markdown);

        item.Text.ShouldBe(text);
        MarkdownText.Show(item.Attributes).ShouldBe(attributes);
    }

    [Theory]
    [InlineData("- Ask {name} about [Skill X] and ____", "Ask {name} about [Skill X] and ____")]
    [InlineData("- Ask {{ x=1 }}", "Ask {{ x=1 }}")]
    [InlineData("- Ask {{#if x}}", "Ask {{#if x}}")]
    [InlineData("- Ask `{#a}`", "Ask {#a}")]
    [InlineData("- Ask {#a} first", "Ask {#a} first")]
    [InlineData("- Ask \\{#a}", "Ask {#a}")]
    public void Other_braces_are_prose(string markdown, string text)
    {
        var item = Item(markdown);

        item.Text.ShouldBe(text);
        item.Attributes.Entries.ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_first_paragraph_of_an_item_carries_them()
    {
        var item = Item("- Ask\n\n  More {#a}");

        item.Attributes.Entries.ShouldBeEmpty();
        item.Children.ShouldHaveSingleItem().ShouldBeOfType<ParagraphBlock>().Text.ShouldBe("More {#a}");
    }

    [Fact]
    public void Paragraphs_outside_lists_never_carry_them() =>
        MarkdownText.Html("Ask {#a}", itemAttributes: true).ShouldBe("<p>Ask {#a}</p>");

    [Fact]
    public void The_line_in_which_attributes_stand_is_that_of_the_end_of_the_paragraph()
    {
        var item = Item("- What\n  next?\n\n  More");

        item.AttributesLine.ShouldBe(2);
    }

    [Fact]
    public void Attributes_on_a_second_line_know_their_place()
    {
        var item = Item("- What next? {#next\n    moment=during}");

        var moment = item.Attributes.Find("moment").ShouldNotBeNull();
        (moment.KeyLocation!.Line, moment.KeyLocation.Column).ShouldBe((2, 5));
        (moment.Value.Location!.Line, moment.Value.Location.Column).ShouldBe((2, 12));
    }

    [Theory]
    [InlineData("- [a](b.md)", "b.md")]
    [InlineData("- [a]\n\n[a]: b.md", "b.md")]
    [InlineData("- <https://b.example>", "https://b.example")]
    [InlineData("- https://b.example", "https://b.example")]
    [InlineData("- [![i](i.png)](b.md)", "b.md")]
    [InlineData("- x [a](b.md)", null)]
    [InlineData("- [a](b.md) {#x}", null)]
    [InlineData("- [x] [a](b.md)", null)]
    [InlineData("- ![a](b.png)", null)]
    [InlineData("- `a`", null)]
    public void An_item_that_is_only_a_link_says_so(string markdown, string? target) =>
        (Item(markdown).OnlyLink?.Target).ShouldBe(target);

    private static ListItem Item(string markdown) => MarkdownText.ParseClean(markdown, itemAttributes: true).Blocks
        .OfType<ListBlock>().ShouldHaveSingleItem().Items.ShouldHaveSingleItem();
}
