using Playbook.Web.Markdown;

namespace Playbook.Web.Tests.Markdown;

public sealed class HeadingIdTests
{
    [Theory]
    [InlineData("Why it matters", "why-it-matters")]
    [InlineData("Hello, *World*! `code` & more", "hello-world-code--more")]
    [InlineData("What's next? (Part 2/3)", "whats-next-part-23")]
    [InlineData("snake_case and kebab-case", "snake_case-and-kebab-case")]
    [InlineData("C# and .NET 10", "c-and-net-10")]
    [InlineData("A  B", "a--b")]
    [InlineData("[Link](x.md) text", "link-text")]
    [InlineData("**Bold**: ~~gone~~", "bold-gone")]
    [InlineData("日本語 見出し", "日本語-見出し")]
    [InlineData("Über Größe", "über-größe")]
    [InlineData("ПРИВЕТ мир", "привет-мир")]
    [InlineData("Cafe\u0301 olé", "café-olé")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("が か\u3099", "が-が")]
    [InlineData("\U0001F389 Party", "-party")]
    [InlineData("Party \U0001F389 time", "party--time")]
    [InlineData("1\uFE0F\u20E3 One", "1\uFE0F\u20E3-one")]
    [InlineData("Ⅷ x² a‿b", "ⅷ-x-a‿b")]
    [InlineData("𠮷野家 𝒳", "𠮷野家-𝒳")]
    [InlineData("&copy; &eacute;t&eacute;", "-été")]
    [InlineData("!!!", "section")]
    [InlineData("\\_menu", "menu")]
    [InlineData("`__`", "section")]
    [InlineData("", "section")]
    [InlineData("a\uFFFEb", "ab")]
    public void An_id_is_made_from_the_words_as_code_hosts_do(string heading, string id)
    {
        var block = (HeadingBlock)MarkdownText.ParseClean($"# {heading}\n\nText").Blocks[0];

        block.Id.ShouldBe(id);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_left_out() => Slugger.Slug("a\uD800b").ShouldBe("ab");

    [Theory]
    [InlineData("# A\n# A\n# A", "a a-1 a-2")]
    [InlineData("# A\n# A-1\n# A", "a a-1 a-2")]
    [InlineData("# A\n# A\n# A-1", "a a-1 a-1-1")]
    [InlineData("# A\n# a!", "a a-1")]
    [InlineData("# !\n# ?", "section section-1")]
    [InlineData("# Caf\u00E9\n# Cafe\u0301", "café café-1")]
    [InlineData("# Own {#chosen}\n# Chosen", "chosen chosen-1")]
    [InlineData("# A {#x}\n# A\n# A", "x a a-1")]
    [InlineData("> # A\n\n- # A\n\n::: tip\n# A\n:::", "a a-1 a-2")]
    public void Repeats_are_numbered(string markdown, string ids)
    {
        var body = MarkdownText.ParseClean(markdown);

        body.Anchors.Order(StringComparer.Ordinal).ShouldBe(ids.Split(' ').Order(StringComparer.Ordinal));
        foreach (var id in ids.Split(' '))
        {
            MarkdownText.Html(body).ShouldContain($" id=\"{id}\"");
        }
    }

    [Fact]
    public void A_chosen_id_wins_over_the_words() =>
        MarkdownText.Html("## Why it matters {#why}").ShouldBe("<h2 id=\"why\">Why it matters</h2>");

    [Fact]
    public void A_setext_heading_of_two_lines_is_one_text()
    {
        var heading = (HeadingBlock)MarkdownText.ParseClean("Two\r\nlines\r\n===").Blocks[0];

        (heading.Id, heading.Text, heading.Level).ShouldBe(("two-lines", "Two lines", 1));
        (heading.Location.Line, heading.Location.Column).ShouldBe((1, 1));
    }
}
