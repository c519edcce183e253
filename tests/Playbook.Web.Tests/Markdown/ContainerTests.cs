using Playbook.Web.Markdown;

namespace Playbook.Web.Tests.Markdown;

public sealed class ContainerTests
{
    [Theory]
    [InlineData("::: answer {#wins rows=4}", "answer", "id=wins rows=4")]
    [InlineData(":::answer {#wins}", "answer", "id=wins")]
    [InlineData("::: answer{#wins}", "answer", "id=wins")]
    [InlineData(":::answer{#wins}", "answer", "id=wins")]
    [InlineData("::: {#wins}", "", "id=wins")]
    [InlineData("::: {#wins rows=4}", "", "id=wins rows=4")]
    [InlineData("::: answer", "answer", "")]
    [InlineData(":::", "", "")]
    [InlineData("::: answer {private}", "answer", "private=true")]
    [InlineData("::: answer {}", "answer", "")]
    [InlineData("::: scale {#e from=1 to=10 low=\"flat\" high=\"buzzing about\" private}  ", "scale", "id=e from=1 to=10 low=flat high=buzzing about private=true")]
    [InlineData("::: tip {title=\"Use {x} = y\"}", "tip", "title=Use {x} = y")]
    [InlineData("  ::: tip {#x}", "tip", "id=x")]
    public void The_fence_holds_a_name_and_attributes(string fence, string name, string attributes)
    {
        var directive = MarkdownText.ParseClean($"{fence}\nText\n:::").Blocks.ShouldHaveSingleItem().ShouldBeOfType<DirectiveBlock>();

        directive.Name.ShouldBe(name);
        MarkdownText.Show(directive.Attributes).ShouldBe(attributes);
        directive.Children.ShouldHaveSingleItem().ShouldBeOfType<ParagraphBlock>().Text.ShouldBe("Text");
    }

    [Fact]
    public void A_container_may_hold_containers_when_its_fence_is_longer()
    {
        var outer = MarkdownText.ParseClean(
            """
            ::::: outer
            a

            :::: middle
            ::: inner
            b
            :::
            ::::

            c
            :::::
            """).Blocks.ShouldHaveSingleItem().ShouldBeOfType<DirectiveBlock>();

        Show(outer).ShouldBe("outer(a middle(inner(b)) c)");
    }

    [Fact]
    public void A_container_may_stand_in_a_list()
    {
        var list = (ListBlock)MarkdownText.ParseClean("- one\n\n  ::: tip {#x}\n  two\n  :::\n\n- three").Blocks[0];

        Show(list.Items[0].Children.ShouldHaveSingleItem()).ShouldBe("tip(two)");
        list.Items[0].Children[0].Location.Line.ShouldBe(3);
        list.Items[0].Children[0].Location.Column.ShouldBe(3);
        list.Items[1].Text.ShouldBe("three");
    }

    [Fact]
    public void Windows_line_ends_change_nothing()
    {
        var directive = (DirectiveBlock)MarkdownText.ParseClean("::: tip {#x}\r\ntwo\r\n:::\r\n").Blocks[0];

        directive.Name.ShouldBe("tip");
        MarkdownText.Show(directive.Attributes).ShouldBe("id=x");
    }

    [Fact]
    public void A_container_that_is_never_closed_is_an_error()
    {
        MarkdownText.Parse("Text\n\n::: tip {#x}\n\nMore", out var findings);

        findings.ShouldHaveSingleItem().ToString().ShouldBe(
            "input/page.md(3,1): error PB1301: The block 'tip' is never closed. Expected a line with ':::' where it ends; without one it swallows the rest of the page.");
    }

    [Fact]
    public void A_container_in_one_with_the_same_fence_is_an_error() =>
        MarkdownText.Findings("::: a\n::: b\n:::\n:::").ShouldBe(
        [
            "2,1 PB1301 The block 'b' is never closed.", "4,1 PB1301 A block without a name is never closed.",
        ]);

    [Fact]
    public void A_container_that_its_list_item_ends_is_an_error() =>
        MarkdownText.Findings("- a\n\n  ::: tip\n  b\n\nc").ShouldBe(["3,3 PB1301 The block 'tip' is never closed."]);

    private static string Show(MarkdownBlock block) => block switch
    {
        DirectiveBlock directive => $"{directive.Name}({string.Join(' ', directive.Children.Select(Show))})",
        ParagraphBlock paragraph => paragraph.Text,
        _ => block.ToString(),
    };
}
