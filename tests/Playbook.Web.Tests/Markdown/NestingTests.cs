using Playbook.Web.Markdown;

namespace Playbook.Web.Tests.Markdown;

public sealed class NestingTests
{
    private const int Many = 10_000;

    private static readonly Dictionary<string, string> TooDeep = new(StringComparer.Ordinal)
    {
        { "emphases", Repeat("*a ", Many) + Repeat("a*", Many) },
        { "strong emphases", Repeat("**a *b ", Many) + Repeat("c* d**", Many) },
        { "asterisks", new string('*', Many) + "a" + new string('*', Many) },
        { "quotes", Repeat("> ", Many) + "a" },
        { "lists", Repeat("- ", Many) + "a" },
        { "numbered lists", Repeat("1. ", Many) + "a" },
        { "indented lists", string.Concat(Enumerable.Range(0, 900).Select(level => $"{new string(' ', 2 * level)}- a\n")) },
        { "containers", string.Concat(Enumerable.Range(0, 900).Select(level => $"{new string(':', 1000 - level)} a\n")) },
        { "links", Repeat("[", Many) + "a" + Repeat("](b)", Many) },
        { "links that are never closed", Repeat("[a](", Many) },
        { "images that are never closed", Repeat("![a](", Many) },
        { "brackets", new string('[', Many) },
        { "raw blocks", Repeat("<div>", Many) },
        { "raw elements", "x " + Repeat("<b>", Many) },
        { "raw elements with a slash", "x " + Repeat("<b/>", Many) },
        { "raw elements that cross", "x " + Repeat("<a href=x><b>", Many) },
    };

    public static TheoryData<string> Names() => [.. TooDeep.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_nests_too_deeply_is_an_error_and_nothing_worse(string what)
    {
        // Threads of programs that embed this have small stacks.
        IReadOnlyList<string> codes = [];
        var thread = new Thread(() => codes = Codes(TooDeep[what]), maxStackSize: 1024 * 1024);
        thread.Start();
        thread.Join();

        codes.Distinct(StringComparer.Ordinal).ShouldBe(["PB1304"]);
    }

    [Fact]
    public void What_nests_as_deeply_as_anyone_means_is_fine() =>
        MarkdownText.Html(Repeat("> ", 30) + Repeat("- ", 10) + Repeat("*a ", 20) + Repeat("a*", 20)).Length.ShouldBeGreaterThan(100);

    [Fact]
    public void The_error_says_what_was_found()
    {
        MarkdownText.Parse("# A\n\n" + Repeat("[a](", Many), out var findings).ShouldBe(MarkdownBody.Empty);

        findings.ShouldHaveSingleItem().ToString().ShouldBe(
            "input/page.md(3,1): error PB1304: More than 1000 brackets are open in this paragraph.");
    }

    [Fact]
    public void Brackets_that_are_closed_are_as_many_as_they_like() =>
        MarkdownText.ParseClean(Repeat("[a](b.md) ([c]) ", 2_000)).Links.Count.ShouldBe(2_000);

    [Fact]
    public void Brackets_in_paragraphs_of_their_own_are_as_many_as_they_like() =>
        MarkdownText.ParseClean(Repeat("( [\n\n", 2_000)).Blocks.Count.ShouldBe(2_000);

    [Fact]
    public void A_file_that_is_too_long_is_an_error() =>
        MarkdownText.Findings(Repeat("words\n\n", 300_000)).ShouldBe(
            ["1,1 PB1304 This file is too long: it has 2100000 characters, and 2000000 are allowed."]);

    [Fact]
    public void Forty_thousand_equal_headings_are_numbered()
    {
        var body = MarkdownText.ParseClean(Repeat("# A\n\n", 40_000));

        body.Anchors.Count.ShouldBe(40_000);
        ((HeadingBlock)body.Blocks[^1]).Id.ShouldBe("a-39999");
    }

    private static List<string> Codes(string markdown)
    {
        MarkdownText.Html(MarkdownText.Parse(markdown, out var findings));
        return [.. findings.Select(finding => finding.Code)];
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
