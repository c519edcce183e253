using System.Text.RegularExpressions;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Graph;

/// <summary><c>::: questions</c> pulls questions out of the banks.</summary>
public sealed partial class PulledQuestionTests
{
    [Theory]
    [InlineData("", "One? Two? Three? Four? Five?")]
    [InlineData("take=2", "One? Two?")]
    [InlineData("take=100", "One? Two? Three? Four? Five? Six?")]
    [InlineData("bank=b", "Four? Five? Six?")]
    [InlineData("moment=closing", "Two? Six?")]
    [InlineData("depth=deep", "Three? Four?")]
    [InlineData("skill=trust", "Two? Four?")]
    [InlineData("bucket=team", "Three? Six?")]
    [InlineData("bank=b moment=closing bucket=team", "Six?")]
    [InlineData("skill=trust take=1", "Two?")]
    public async Task A_block_pulls_what_meets_all_its_conditions(string attributes, string questions)
    {
        var site = await Handbook().With("guides/g.md", $"# G\n\n::: questions {{#pull {attributes}}}\n:::\n").BuildAsync();

        string.Join(' ', Words().Matches(site.Main("guides/g.html")).Select(match => match.Groups["words"].Value)).ShouldBe(questions);
    }

    [Fact]
    public async Task A_question_with_a_scale_shows_its_numbers_and_others_lines()
    {
        var site = await Handbook().With("guides/g.md", "# G\n\n::: questions {bank=a take=2}\nPick.\n:::\n").BuildAsync();

        var main = site.Main("guides/g.html");
        main.ShouldContain("<div class=\"prompt\"><p>Pick.</p>");
        main.ShouldContain("<input type=\"radio\" name=\"_a/one.1\" value=\"1\"><span>1</span></label>");
        main.ShouldContain("value=\"3\"><span>3</span></label></div>");
        main.ShouldContain("<textarea");
        main.ShouldContain("<div class=\"line\"></div>");
        main.ShouldContain("<ul class=\"follow-ups\"><li>And then?</li></ul>");
    }

    [Fact]
    public async Task Links_in_a_pulled_question_lead_from_the_page_it_is_shown_on()
    {
        var site = await new SiteBuilder { SlowChecks = true }
            .With("questions/a.md", "# A\n\n- Read [this](b.md#why)?\n")
            .With("questions/b.md", "# B\n\n- Why? {#why}\n")
            .With("guides/deep/g.md", "# G\n\n::: questions {bank=a}\n:::\n")
            .BuildAsync();

        site.Main("guides/deep/g.html").ShouldContain("<a href=\"../../questions/b.html#why\">this</a>");
    }

    [Fact]
    public async Task Words_for_emotions_come_from_the_list_that_is_named()
    {
        var site = await new SiteBuilder()
            .With("lists/emotions.md", "# Emotions\n\n- glad\n")
            .With("lists/other.md", "# Other\n\n- before\n\n## Group\n\n- after\n")
            .With("guides/g.md", "# G\n\n::: emotions {#a}\nOne\n:::\n\n::: emotions {#b list=other private=false}\nTwo\n:::\n")
            .BuildAsync();

        var blocks = site.Main("guides/g.html").Split("<section class=\"block ");
        blocks[1].ShouldContain("<ul class=\"words\"><li><label><input type=\"checkbox\"><span>glad</span></label></li></ul>");
        blocks[1].ShouldContain("class=\"private\"");
        blocks[2].ShouldContain("<p class=\"group\">Group</p>");
        blocks[2].ShouldContain("<span>before</span>");
        blocks[2].ShouldNotContain("class=\"private\"");
    }

    private static SiteBuilder Handbook() => new SiteBuilder { SlowChecks = true }
        .With("wheels/w.md", "---\nbuckets:\n  - id: team\n  - id: two\n  - id: three\n---\n# W\n")
        .With("skills/team/trust.md", "# Trust\n")
        .With(
            "questions/a.md",
            """
            # A

            - One? {#one scale=1-3}
            - Two? {#two moment=closing skill=trust}
              - And then?
            - Three? {#three depth=deep bucket=team}
            """)
        .With("questions/b.md", "# B\n\n- Four? {#four depth=deep skill=trust}\n- Five? {#five}\n- Six? {#six moment=closing bucket=team}\n");

    [GeneratedRegex("<p class=\"prompt-words\">(?<words>[A-Z][a-z]+\\?)</p>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
