using System.Text.Json.Nodes;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Pages;

/// <summary>A handbook with questions has a page of them all, and scripts that know them.</summary>
public sealed class QuestionBankTests
{
    private const string Address = "question-bank.html";

    private const string Bank = "---\nmoment: during\n---\n# First\n\n- Who was there? {#who depth=deep skill=empathy}\n  - And who was not?\n- How sure are you of [Skill X]? {#sure moment=closing scale=1-10 bucket=craft}\n- Anything?\n";

    [Fact]
    public async Task Each_option_of_a_filter_says_how_many_questions_it_finds()
    {
        var main = (await Builder().BuildAsync()).Main(Address);

        main.ShouldContain("name=\"moment\" value=\"during\"");
        main.ShouldContain("<span class=\"bank-option\">During the session</span> <span class=\"bank-count\">2</span>");
        main.ShouldContain("<span class=\"bank-option\">On a scale</span> <span class=\"bank-count\">1</span>");
        main.ShouldContain("<span class=\"bank-option\">Empathy</span> <span class=\"bank-count\">1</span>");
        main.ShouldContain("<span class=\"bank-option\">No depth given</span> <span class=\"bank-count\">3</span>");
        main.ShouldNotContain("value=\"opening\"");
    }

    [Fact]
    public async Task A_filter_that_tells_nothing_apart_is_not_shown()
    {
        var main = (await new SiteBuilder().With("questions/only.md", "# Only\n\n- What is it?\n- Who is it?\n").BuildAsync()).Main(Address);

        main.ShouldContain("<details data-facet=\"bank\" hidden>");
        main.ShouldContain("data-url=\"questions/only.html\"");
    }

    [Fact]
    public async Task A_question_about_a_skill_is_about_its_bucket_too()
    {
        var site = await Builder().BuildAsync();

        site.Main(Address).ShouldContain("<label class=\"hue-1\"><input type=\"checkbox\" name=\"bucket\" value=\"people\"");
        var question = Questions(site)[0]!;
        question["within"]!.AsArray().Select(bucket => bucket!.GetValue<string>()).ShouldBe(["people"]);
        question["buckets"].ShouldBeNull();
    }

    [Fact]
    public async Task The_script_knows_every_question_and_leaves_out_what_is_not_said()
    {
        var site = await Builder().BuildAsync();

        Questions(site).Select(question => $"{question!["bank"]}/{question["id"]}").ShouldBe(["first/who", "first/sure", "first/anything", "second/more"]);
        Questions(site)[1]!.ToJsonString().ShouldBe(
            """{"id":"sure","bank":"first","text":"How sure are you of [Skill X]?","moment":"closing","scale":"1-10","buckets":["craft"]}""");
        Questions(site)[0]!["followUps"]!.AsArray().Single()!.GetValue<string>().ShouldBe("And who was not?");
        site["assets/js/questions/handbook.js"].ShouldContain("""{"id":"bank-test","title":"Banks"}""");
    }

    [Fact]
    public async Task Only_sessions_with_steps_and_something_to_fill_in_can_be_sent_to()
    {
        var site = await Builder()
            .With("sessions/talk.md", "---\nminutes: 20\n---\n# Talk\n\n## Recap {minutes=10}\n\n::: answer {#wins}\nWins\n:::\n\n## Close {minutes=10}\n\nEnd.\n")
            .With("sessions/silent.md", "---\nminutes: 10\n---\n# Silent\n\n## Sit {minutes=10}\n\nSit.\n")
            .With("sessions/loose.md", "# Loose\n\n::: answer {#wins}\nWins\n:::\n")
            .BuildAsync();

        var sessions = Data(site, "sessions");
        sessions.Select(session => session!["id"]!.GetValue<string>()).ShouldBe(["talk"]);
        sessions[0]!["steps"]!.AsArray().Select(step => step!["id"]!.GetValue<string>()).ShouldBe(["recap", "close"]);
        site["sessions/talk.html"].ShouldContain(sessions[0]!["form"]!.GetValue<string>());
    }

    [Fact]
    public async Task It_is_linked_from_the_banks_and_their_index_and_the_workbook()
    {
        var site = await Builder().BuildAsync();

        site.Main("questions/index.html").ShouldContain("href=\"../question-bank.html\"");
        site.Main("questions/first.html").ShouldContain("href=\"../question-bank.html#bank=first\"");
        site.Main("workbook.html").ShouldContain("<a href=\"question-bank.html\" data-page=\"tools/questions\">Question bank</a>");
        site["question-bank.html"].ShouldContain("noindex");
        site["sitemap.xml"].ShouldNotContain("question-bank");
    }

    [Fact]
    public async Task A_page_may_link_to_a_filtered_view()
    {
        var site = await Builder().With("guides/ask.md", "# Ask\n\n[To open](../question-bank.html#moment=opening&q=who).\n").BuildAsync();

        site.Main("guides/ask.html").ShouldContain("href=\"../question-bank.html#moment=opening&amp;q=who\"");
    }

    [Fact]
    public async Task Without_scripts_it_lists_the_banks()
    {
        (await Builder().BuildAsync()).Main(Address).ShouldContain("<li><a href=\"questions/first.html\">First</a> <span class=\"count\">3 questions</span></li>");
    }

    [Fact]
    public async Task A_handbook_without_questions_has_none_and_links_to_it_lose_their_link()
    {
        var site = await new SiteBuilder().With("index.md", "# Home\n\n[Ask](question-bank.html).\n").BuildAsync();

        site.Addresses.ShouldNotContain(Address);
        site.Addresses.ShouldNotContain("assets/js/questions/all.js");
        site["index.html"].ShouldContain("Ask.");
        site["workbook.html"].ShouldNotContain("question-bank");
    }

    [Fact]
    public async Task A_page_of_content_wins_over_it_and_nothing_links_to_the_tool_then()
    {
        var site = await Builder().With("question-bank.md", "# Mine\n").BuildAsync();

        site[Address].ShouldContain("Mine");
        site.Main("questions/first.html").ShouldNotContain("question-bank.html");
        site.Addresses.ShouldContain("assets/js/questions/handbook.js");
    }

    [Fact]
    public async Task What_a_question_says_stays_text_in_the_script()
    {
        var site = await new SiteBuilder().With("questions/odd.md", "# Odd\n\n- What is `</script><b>` to you? {#odd}\n").BuildAsync();

        site["assets/js/questions/all.js"].ShouldNotContain("</script>");
        Questions(site)[0]!["text"]!.GetValue<string>().ShouldBe("What is </script><b> to you?");
    }

    private static SiteBuilder Builder() => new SiteBuilder()
        .With("_settings.yml", "id: bank-test\ntitle: Banks\nsite: https://example.com\n")
        .With("wheels/wheel.md", "---\nbuckets:\n  - id: people\n    title: People\n  - id: craft\n  - id: plans\n---\n# Wheel\n\nAll.\n")
        .With("skills/people/empathy.md", "# Empathy\n\nTo feel with others.\n")
        .With("questions/first.md", Bank)
        .With("questions/second.md", "# Second\n\n- What more is there? {#more}\n");

    private static JsonArray Questions(BuiltSite site) => Data(site, "all");

    private static JsonArray Data(BuiltSite site, string name)
    {
        var script = site[$"assets/js/questions/{name}.js"];
        return JsonNode.Parse(script[(script.IndexOf(" = ", StringComparison.Ordinal) + 3)..script.LastIndexOf(';')])!.AsArray();
    }
}
