using Playbook.Web.Markdown;

namespace Playbook.Web.Tests.Markdown;

public sealed class HeadingAttributeTests
{
    [Theory]
    [InlineData("## Recap {minutes=10}", "Recap", "minutes=10")]
    [InlineData("## Recap {#start minutes=10}", "Recap", "id=start minutes=10")]
    [InlineData("## Recap {#start minutes=10} ##", "Recap", "id=start minutes=10")]
    [InlineData("## Recap { #start  minutes=10\tprivate }  ", "Recap", "id=start minutes=10 private=true")]
    [InlineData("## Recap {private minutes=10}", "Recap", "private=true minutes=10")]
    [InlineData("## **Recap** {#a}", "Recap", "id=a")]
    [InlineData("## *Recap {#a}", "*Recap", "id=a")]
    [InlineData("## [Recap {#a}", "[Recap", "id=a")]
    [InlineData("## Recap{#a}", "Recap", "id=a")]
    [InlineData("Recap {#a}\n---", "Recap", "id=a")]
    [InlineData("## {#a}", "", "id=a")]
    [InlineData("## {x} {#a}", "{x}", "id=a")]
    [InlineData("## Recap {title=\"Some {words}, a=b\"}", "Recap", "title=Some {words}, a=b")]
    [InlineData("## Recap {scale=1-10 skill=\"a b\"}", "Recap", "scale=1-10 skill=a b")]
    [InlineData("## Recap {#日本}", "Recap", "id=日本")]
    [InlineData("## Recap {#हिन्दी}", "Recap", "id=हिन्दी")]
    [InlineData("## Recap {#𠮷}", "Recap", "id=𠮷")]
    [InlineData("## Recap {#cafe\u0301}", "Recap", "id=café")]
    public void Attributes_end_a_heading(string markdown, string text, string attributes)
    {
        var heading = MarkdownText.ParseClean(markdown).Blocks.ShouldHaveSingleItem().ShouldBeOfType<HeadingBlock>();

        heading.Text.ShouldBe(text);
        MarkdownText.Show(heading.Attributes).ShouldBe(attributes);
    }

    [Theory]
    [InlineData("## Use {name}")]
    [InlineData("## Use {role} and {name}")]
    [InlineData("## Use {{ x }}")]
    [InlineData("## Use {{ x=1 }}")]
    [InlineData("## Use {{#if x}}")]
    [InlineData("## Use {{{ x=1 }}}")]
    [InlineData("## Use {% if a=b %}")]
    [InlineData("## Use {a=b} here")]
    [InlineData("## Use {a=b} {c}")]
    [InlineData("## Use {#a} b}")]
    [InlineData("## Use {#a {b}}")]
    [InlineData("## Use {a=b")]
    [InlineData("## Use a=b}")]
    [InlineData("## Use {}")]
    [InlineData("## Use { }")]
    [InlineData("## Use {=}")]
    public void Other_braces_are_prose(string markdown)
    {
        var heading = MarkdownText.ParseClean(markdown).Blocks.ShouldHaveSingleItem().ShouldBeOfType<HeadingBlock>();

        heading.Text.ShouldBe(markdown[3..]);
        heading.Attributes.Entries.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("## Use `{#a}`", "<h2 id=\"use-a\">Use <code>{#a}</code></h2>")]
    [InlineData("## Use \\{#a}", "<h2 id=\"use-a\">Use {#a}</h2>")]
    [InlineData("## [x](y{a=b})", "<h2 id=\"x\"><a href=\"y{a=b}\">x</a></h2>")]
    [InlineData("## [x {a=b}](y)", "<h2 id=\"x-ab\"><a href=\"y\">x {a=b}</a></h2>")]
    [InlineData("Para {#a}", "<p>Para {#a}</p>")]
    [InlineData("- Item {#a}", "<ul>\n<li>Item {#a}</li>\n</ul>")]
    [InlineData("> Quote {a=b}", "<blockquote>\n<p>Quote {a=b}</p>\n</blockquote>")]
    public void Braces_in_code_and_links_and_elsewhere_are_prose(string markdown, string html) =>
        MarkdownText.Html(markdown).ShouldBe(html);

    [Theory]
    [InlineData("## A {onclick=alert(1)}", "<h2 id=\"a\">A</h2>")]
    [InlineData("## A {#b onclick=\"alert(1)\" href=x style=y class=z}", "<h2 id=\"b\">A</h2>")]
    [InlineData("A {onclick=alert(1)}", "<p>A {onclick=alert(1)}</p>")]
    [InlineData("[a](b.md){onclick=alert(1)}", "<p><a href=\"b.md\">a</a>{onclick=alert(1)}</p>")]
    [InlineData("::: x {onclick=alert(1)}\nA\n:::", "<p>A</p>")]
    [InlineData("``` x {onclick=alert(1)}\nA\n```", "<pre tabindex=\"0\"><code class=\"language-x\">A\n</code></pre>")]
    public void Attributes_never_reach_the_html(string markdown, string html) =>
        MarkdownText.Html(markdown).ShouldBe(html);

    [Fact]
    public void Each_attribute_knows_its_place()
    {
        var heading = (HeadingBlock)MarkdownText.ParseClean("#\tA {#b rows=4 low=\"x y\"}").Blocks[0];

        heading.Attributes.Entries
            .Select(entry => (entry.Key, entry.KeyLocation!.Column, entry.KeyLocation.Length, entry.Value.Location!.Column))
            .ShouldBe([("id", 7, 2, 7), ("rows", 9, 4, 14), ("low", 16, 3, 20)]);
    }
}
