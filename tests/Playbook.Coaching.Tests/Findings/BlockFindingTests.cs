namespace Playbook.Coaching.Tests.Findings;

/// <summary>PB1306 to PB1310: containers in pages.</summary>
public sealed class BlockFindingTests
{
    [Fact]
    public async Task PB1306_a_container_of_an_unknown_name_is_an_error_with_a_suggestion() =>
        (await InGuide("""
            # A

            ::: anser {#wins}
            What went well?
            :::
            """)).ShouldBe(
            [
                "input/guides/a.md(3,1): error PB1306: There is no block called 'anser'. Expected one of note, tip, "
                + "pitfall, example, answer, scale, choice, checklist, actions, emotions, questions. Did you mean 'answer'?",
            ]);

    [Fact]
    public async Task PB1306_a_container_without_a_name_is_an_error() =>
        (await InGuide("# A\n\n:::\nText\n:::\n")).ShouldHaveSingleItem().ShouldStartWith(
            "input/guides/a.md(3,1): error PB1306: There is no block called ''. Expected one of note,");

    [Fact]
    public async Task PB1307_a_response_block_without_an_id_is_an_error_below_front_matter_too() =>
        (await InGuide("""
            ---
            tags: [x]
            ---
            # A

            Text.

            ::: answer {rows=4}
            What went well?
            :::
            """)).ShouldBe(
            [
                "input/guides/a.md(8,1): error PB1307: This 'answer' block has no id, so answers could not be kept. "
                + "Expected an id of its own, such as ::: answer {#wins}.",
            ]);

    [Theory]
    [InlineData("scale")]
    [InlineData("actions")]
    [InlineData("emotions")]
    public async Task PB1307_every_response_block_needs_an_id(string name) =>
        (await InGuide($"# A\n\n::: {name}\nText\n:::\n")).ShouldHaveSingleItem()
            .ShouldStartWith($"input/guides/a.md(3,1): error PB1307: This '{name}' block has no id");

    [Fact]
    public async Task PB1307_a_block_of_pulled_questions_needs_none() =>
        (await InGuide("# A\n\n::: questions {bank=first}\n:::\n")).ShouldBeEmpty();

    [Theory]
    [InlineData("choice")]
    [InlineData("checklist")]
    public async Task PB1308_a_block_that_offers_nothing_is_an_error(string name) =>
        (await InGuide($"# A\n\n::: {name} {{#x}}\nWhat?\n:::\n")).ShouldBe(
            [
                $"input/guides/a.md(3,1): error PB1308: This '{name}' block offers nothing. "
                + "Expected a list inside it, an item for each option.",
            ]);

    [Theory]
    [InlineData("answer {#x rows=41}", 21, "'rows' cannot be 41. Expected a number from 1 to 40.")]
    [InlineData("answer {#x rows=0}", 21, "'rows' cannot be 0. Expected a number from 1 to 40.")]
    [InlineData("actions {#x rows=21}", 22, "'rows' cannot be 21. Expected a number from 1 to 20.")]
    [InlineData("scale {#x from=-1}", 20, "'from' cannot be -1. Expected a number from 0 to 99.")]
    [InlineData("scale {#x to=101}", 18, "'to' cannot be 101. Expected a number from 2 to 100.")]
    [InlineData("questions {take=0}", 21, "'take' cannot be 0. Expected a number from 1 to 100.")]
    public async Task PB1309_a_number_out_of_range_is_an_error_at_the_number(string block, int column, string text) =>
        (await InGuide($"# A\n\n::: {block}\nText\n:::\n")).ShouldBe([$"input/guides/a.md(3,{column}): error PB1309: {text}"]);

    [Fact]
    public async Task PB1309_a_scale_that_does_not_rise_is_an_error_at_its_upper_end() =>
        (await InGuide("# A\n\n::: scale {#x from=7 to=3}\nText\n:::\n")).ShouldBe(
            ["input/guides/a.md(3,25): error PB1309: 'to' cannot be 3. Expected a number from 8 to 100."]);

    [Fact]
    public async Task PB1310_questions_that_no_bank_has_are_a_warning() =>
        (await InGuide("# A\n\n::: questions {bank=first depth=medium}\n:::\n")).ShouldBe(
            ["input/guides/a.md(3,1): warning PB1310: No question of the handbook meets these conditions."]);

    [Fact]
    public async Task An_attribute_that_a_block_does_not_have_is_a_warning_with_a_suggestion() =>
        (await InGuide("# A\n\n::: answer {#x row=3}\nText\n:::\n")).ShouldBe(
            ["input/guides/a.md(3,16): warning PB1103: The key 'row' is not known here. Did you mean 'rows'?"]);

    [Fact]
    public async Task Two_response_blocks_with_one_id_are_an_error_at_the_second() =>
        (await InGuide("# A\n\n::: answer {#x}\nOne\n:::\n\n::: scale {#x}\nTwo\n:::\n")).ShouldBe(
            [
                "input/guides/a.md(7,1): error PB1302: The id 'x' is used twice in this page. "
                + "Expected an id of its own for each heading, block and question.",
            ]);

    [Fact]
    public async Task Blocks_inside_quotes_lists_and_asides_are_checked_too() =>
        (await InGuide("""
            # A

            > ::: scale
            > One
            > :::

            - Item

              ::: answer
              Two
              :::

            :::: note
            ::: actions
            Three
            :::
            ::::
            """)).Select(line => line[..line.IndexOf(" block", StringComparison.Ordinal)]).ShouldBe(
            [
                "input/guides/a.md(3,3): error PB1307: This 'scale'",
                "input/guides/a.md(9,3): error PB1307: This 'answer'",
                "input/guides/a.md(14,1): error PB1307: This 'actions'",
            ]);

    private static Task<IReadOnlyList<string>> InGuide(string text) => Found.InSampleWithAsync("guides/a.md", text);
}
