using Playbook.Engine.Metadata;
using static Playbook.Engine.Tests.Metadata.ReaderInput;

namespace Playbook.Engine.Tests.Metadata;

public sealed class MetadataReaderFindingTests
{
    [Theory]
    [InlineData("Order", " Did you mean 'order'?")]
    [InlineData("ordr", " Did you mean 'order'?")]
    [InlineData("layout", "")]
    public void A_key_that_is_unknown_is_a_warning_with_a_suggestion(string key, string suggestion)
    {
        var input = new ReaderInput(("title", Text("t")), (key, Text("1")));

        input.Reader.String("title");
        input.Reader.Integer("order");
        input.Reader.Done();

        input.ShouldFind($"input/page.md(3,1): warning PB1103: The key '{key}' is not known here.{suggestion}");
    }

    [Fact]
    public void Unknown_keys_of_nested_maps_are_reported_when_the_outermost_reader_is_done()
    {
        var input = new ReaderInput(
            ("fits", Map(("hihg", Text("x")))),
            ("buckets", List(Map(("id", Text("a")), ("titel", Text("A"))))),
            ("sources", List(Map(("deep", Map(("er", Text("x"))))))));

        input.Reader.Map("fits")!.Strings("high");
        foreach (var bucket in input.Reader.Maps("buckets"))
        {
            bucket.String("id");
            bucket.String("title");
        }

        input.Reader.List("sources", text => text.Value, map => map.Map("deep")!.String("ex"));
        input.ShouldBeClean();
        input.Reader.Done();

        input.Findings.ShouldBe(
        [
            "input/page.md(3,10): warning PB1103: The key 'hihg' is not known in 'fits'. Did you mean 'high'?",
            "input/page.md(5,11): warning PB1103: The key 'titel' is not known in 'buckets'. Did you mean 'title'?",
            "input/page.md(6,20): warning PB1103: The key 'er' is not known in 'deep'. Did you mean 'ex'?",
        ]);
    }

    [Theory]
    [InlineData("abc", "")]
    [InlineData("1.0", "")]
    [InlineData("1,000", "")]
    [InlineData("0x10", "")]
    [InlineData("99999999999", "")]
    [InlineData("1 2", "")]
    public void What_is_no_whole_number_is_an_error(string text, string suggestion)
    {
        var input = new ReaderInput(("title", Text("t")), ("order", Text(text)));

        input.Reader.Integer("order").ShouldBeNull();

        input.ShouldFind($"input/page.md(3,10): error PB1104: 'order' is '{text}'. Expected a whole number.{suggestion}");
    }

    [Fact]
    public void A_quoted_number_is_text()
    {
        var input = new ReaderInput(("order", Quoted("3")));

        input.Reader.Integer("order").ShouldBeNull();

        input.ShouldFind("input/page.md(2,10): error PB1104: 'order' is '3'. Expected a whole number. Remove the quotes.");
    }

    [Theory]
    [InlineData("yes", " Did you mean 'true'?")]
    [InlineData("on", " Did you mean 'true'?")]
    [InlineData("True", " Did you mean 'true'?")]
    [InlineData("No", " Did you mean 'false'?")]
    [InlineData("off", " Did you mean 'false'?")]
    [InlineData("FALSE", " Did you mean 'false'?")]
    [InlineData("maybe", "")]
    public void Only_true_and_false_are_true_or_false(string text, string suggestion)
    {
        var input = new ReaderInput(("draft", Text(text)));

        input.Reader.Boolean("draft").ShouldBeNull();

        input.ShouldFind($"input/page.md(2,10): error PB1104: 'draft' is '{text}'. Expected true or false.{suggestion}");
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void A_quoted_true_or_false_is_text(string text)
    {
        var input = new ReaderInput(("draft", Quoted(text)));

        input.Reader.Boolean("draft").ShouldBeNull();

        input.ShouldFind($"input/page.md(2,10): error PB1104: 'draft' is '{text}'. Expected true or false. Remove the quotes.");
    }

    [Theory]
    [InlineData("2026-3-1", " Did you mean '2026-03-01'?")]
    [InlineData("2026/03/01", " Did you mean '2026-03-01'?")]
    [InlineData("20260301", " Did you mean '2026-03-01'?")]
    [InlineData("2026-03-01T10:00:00Z", " Did you mean '2026-03-01'?")]
    [InlineData("2026-02-30", "")]
    [InlineData("01/03/2026", "")]
    [InlineData("1 March 2026", "")]
    [InlineData("0000-01-01", "")]
    public void A_date_in_another_form_is_an_error(string text, string suggestion)
    {
        var input = new ReaderInput(("reviewed", Text(text)));

        input.Reader.Date("reviewed").ShouldBeNull();

        input.ShouldFind($"input/page.md(2,10): error PB1104: 'reviewed' is '{text}'. Expected a date such as 2026-03-31.{suggestion}");
    }

    [Fact]
    public void A_list_or_a_map_is_no_scalar()
    {
        var input = new ReaderInput(
            ("title", List(Text("Skill X"))), ("description", Map(("role", Text("")))), ("order", List(Text("1"))), ("moment", Map()));

        input.Reader.String("title").ShouldBeNull();
        input.Reader.LocatedString("description").ShouldBeNull();
        input.Reader.Integer("order").ShouldBeNull();
        input.Reader.Enum<Moment>("moment").ShouldBeNull();

        input.Findings.ShouldBe(
        [
            "input/page.md(2,10): error PB1104: 'title' is a list. Expected text. If it is meant as text, put it in quotes.",
            "input/page.md(4,10): error PB1104: 'description' is a map. Expected text. If it is meant as text, put it in quotes.",
            "input/page.md(4,10): error PB1104: 'order' is a list. Expected a whole number.",
            "input/page.md(6,10): error PB1104: 'moment' is a map. Expected text. If it is meant as text, put it in quotes.",
        ]);
    }

    [Fact]
    public void Wrong_items_of_a_list_are_reported_each_and_the_others_are_kept()
    {
        var input = new ReaderInput(("tags", List(Text("a"), Map(("Why", Text("because"))), List(Text("x")), Text("b"))), ("skills", Map(("a", Text("b")))));

        input.Reader.Strings("tags").ShouldBe(["a", "b"]);
        input.Reader.Strings("skills").ShouldBeEmpty();

        input.Findings.ShouldBe(
        [
            "input/page.md(2,13): error PB1104: An item of 'tags' is a list. Expected text. If it is meant as text, put it in quotes.",
            "input/page.md(3,12): error PB1104: An item of 'tags' is a map. Expected text. If it is meant as text, put it in quotes.",
            "input/page.md(4,10): error PB1104: 'skills' is a map. Expected text, or a list of it. If it is meant as text, put it in quotes.",
        ]);
    }

    [Fact]
    public void What_is_no_map_or_list_of_maps_is_an_error()
    {
        var input = new ReaderInput(
            ("fits", Text("execution")), ("buckets", Map(("id", Text("a")))), ("steps", List(Text("one"), Map(("id", Text("b"))))),
            ("sources", List(List(Text("x")))), ("colours", List(Text("red"))));

        input.Reader.Map("fits").ShouldBeNull();
        input.Reader.Maps("buckets").ShouldBeEmpty();
        input.Reader.Maps("steps").ShouldHaveSingleItem().String("id").ShouldBe("b");
        input.Reader.List("sources", text => text.Value, _ => "map").ShouldBeEmpty();
        input.Reader.StringMap("colours").ShouldBeEmpty();
        input.Reader.Done();

        input.Findings.ShouldBe(
        [
            "input/page.md(2,10): error PB1104: 'fits' is 'execution'. Expected a map.",
            "input/page.md(4,10): error PB1104: 'buckets' is a map. Expected a list of maps.",
            "input/page.md(4,11): error PB1104: An item of 'steps' is 'one'. Expected a map.",
            "input/page.md(5,11): error PB1104: An item of 'sources' is a list. Expected text or a map. If it is meant as text, put it in quotes.",
            "input/page.md(6,10): error PB1104: 'colours' is a list. Expected a map.",
        ]);
    }

    [Theory]
    [InlineData("durng", " Did you mean 'during'?")]
    [InlineData("During", " Did you mean 'during'?")]
    [InlineData("between_sessions", " Did you mean 'between-sessions'?")]
    [InlineData("2", "")]
    [InlineData("never", "")]
    public void An_unknown_value_of_an_enum_is_an_error_with_what_is_known(string text, string suggestion)
    {
        var input = new ReaderInput(("moment", Text(text)));

        input.Reader.Enum<Moment>("moment").ShouldBeNull();

        input.ShouldFind(
            $"input/page.md(2,10): error PB1105: 'moment' is '{text}'. " +
            $"Expected before, opening, during, closing or between-sessions.{suggestion}");
    }

    [Fact]
    public void An_unknown_value_in_a_list_of_enums_is_left_out()
    {
        var input = new ReaderInput(("moments", List(Text("during"), Text("x"))));

        input.Reader.Enums<Moment>("moments").ShouldBe([Moment.During]);

        input.Findings.ShouldHaveSingleItem().ShouldStartWith("input/page.md(2,12): error PB1105: An item of 'moments' is 'x'.");
    }

    [Fact]
    public void A_required_key_that_is_not_there_is_an_error_at_its_map()
    {
        var input = new ReaderInput(("buckets", List(Map(("title", Text("A"))))));

        input.Reader.RequiredString("title").ShouldBe("");
        input.Reader.Maps("buckets")[0].RequiredLocatedString("id").Value.ShouldBe("");

        input.Findings.ShouldBe(
        [
            "input/page.md(2,1): error PB1106: The key 'title' is missing here.",
            "input/page.md(3,11): error PB1106: The key 'id' is missing in 'buckets'.",
        ]);
    }

    [Fact]
    public void Each_required_type_is_missed()
    {
        var input = new ReaderInput();

        input.Reader.RequiredInteger("a").ShouldBe(0);
        input.Reader.RequiredDate("b").ShouldBe(default);
        input.Reader.RequiredEnum<Moment>("c").ShouldBe(default);
        input.Reader.RequiredMap("d").RequiredString("quiet").ShouldBe("");

        input.Findings.ShouldBe(
        [
            "input/page.md(2,1): error PB1106: The key 'a' is missing here.",
            "input/page.md(2,1): error PB1106: The key 'b' is missing here.",
            "input/page.md(2,1): error PB1106: The key 'c' is missing here.",
            "input/page.md(2,1): error PB1106: The key 'd' is missing here.",
        ]);
    }

    [Fact]
    public void A_required_key_with_nothing_or_a_blank_is_an_error_at_the_key()
    {
        var input = new ReaderInput(("title", Text("")), ("id", Quoted(" ")));

        input.Reader.RequiredString("title").ShouldBe("");
        input.Reader.RequiredString("id").ShouldBe("");
        input.Reader.Done();

        input.Findings.ShouldBe(
        [
            "input/page.md(2,1): error PB1106: The key 'title' has no value here.",
            "input/page.md(3,1): error PB1106: The key 'id' has no value here.",
        ]);
    }

    [Fact]
    public void A_required_value_of_the_wrong_type_is_not_missing_too()
    {
        var input = new ReaderInput(("order", Text("first")), ("fits", Text("x")));

        input.Reader.RequiredInteger("order").ShouldBe(0);
        input.Reader.RequiredMap("fits").String("high").ShouldBeNull();

        input.Findings.Select(finding => finding.Split(' ')[2]).ShouldBe(["PB1104:", "PB1104:"]);
    }

    [Fact]
    public void A_long_value_is_cut_in_a_finding()
    {
        var input = new ReaderInput(("order", Quoted($"first line\nsecond line {new string('x', 100)}")));

        input.Reader.Integer("order");

        input.ShouldFind($"input/page.md(2,10): error PB1104: 'order' is 'first line second line {new string('x', 17)}…'. Expected a whole number.");
    }

    [Fact]
    public void A_long_value_is_not_cut_inside_an_emoji() =>
        MetadataWords.Quote($"{new string('x', 39)}😀y").ShouldBe($"'{new string('x', 39)}…'");

    [Fact]
    public void The_codes_are_unique_and_in_order() =>
        MetadataDiagnostics.All.Select(descriptor => $"{descriptor.Code} {descriptor.Severity}").ShouldBe(
        [
            "PB1101 Error", "PB1102 Error", "PB1103 Warning", "PB1104 Error",
            "PB1105 Error", "PB1106 Error", "PB1107 Error", "PB1108 Error",
        ]);
}
