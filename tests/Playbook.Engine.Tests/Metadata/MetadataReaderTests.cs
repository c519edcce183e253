using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;
using static Playbook.Engine.Tests.Metadata.ReaderInput;

namespace Playbook.Engine.Tests.Metadata;

public sealed class MetadataReaderTests
{
    [Fact]
    public void Each_type_is_read()
    {
        var input = new ReaderInput(
            ("title", Text("A page")), ("order", Text("-12")), ("draft", Text("true")), ("public", Text("false")),
            ("reviewed", Text("2026-03-31")), ("moment", Text("during")), ("tags", List(Text("b"), Quoted("a"))));

        input.Reader.String("title").ShouldBe("A page");
        input.Reader.Integer("order").ShouldBe(-12);
        input.Reader.Boolean("draft").ShouldBe(true);
        input.Reader.Boolean("public").ShouldBe(false);
        input.Reader.Date("reviewed").ShouldBe(new DateOnly(2026, 3, 31));
        input.Reader.Enum<Moment>("moment").ShouldBe(Moment.During);
        input.Reader.Strings("tags").ShouldBe(["b", "a"]);
        input.Reader.Done();
        input.ShouldBeClean();
    }

    [Fact]
    public void Absent_keys_are_null_or_empty_and_no_finding()
    {
        var input = new ReaderInput();

        input.Reader.String("a").ShouldBeNull();
        input.Reader.LocatedString("b").ShouldBeNull();
        input.Reader.Integer("c").ShouldBeNull();
        input.Reader.Boolean("d").ShouldBeNull();
        input.Reader.Date("e").ShouldBeNull();
        input.Reader.Enum<Moment>("f").ShouldBeNull();
        input.Reader.Enums<Moment>("g").ShouldBeEmpty();
        input.Reader.Strings("h").ShouldBeEmpty();
        input.Reader.LocatedStrings("i").ShouldBeEmpty();
        input.Reader.Map("j").ShouldBeNull();
        input.Reader.Maps("k").ShouldBeEmpty();
        input.Reader.List("l", text => text.Value, _ => "map").ShouldBeEmpty();
        input.Reader.StringMap("m").ShouldBeEmpty();
        input.Reader.Has("n").ShouldBeFalse();
        input.Reader.Done();
        input.ShouldBeClean();
    }

    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("null")]
    public void An_unquoted_nothing_counts_as_absent_and_as_asked_for(string nothing)
    {
        var input = new ReaderInput(("order", Text(nothing)), ("tags", Text(nothing)), ("fits", Text(nothing)), ("list", List(Text(nothing), Text("x"))));

        input.Reader.Integer("order").ShouldBeNull();
        input.Reader.Strings("tags").ShouldBeEmpty();
        input.Reader.Map("fits").ShouldBeNull();
        input.Reader.Strings("list").ShouldBe(["x"]);
        input.Reader.Done();
        input.ShouldBeClean();
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    public void A_quoted_nothing_is_text(string text) =>
        new ReaderInput(("title", Quoted(text))).Reader.String("title").ShouldBe(text);

    [Theory]
    [InlineData("2024")]
    [InlineData("true")]
    [InlineData("2026-03-31")]
    public void Text_may_look_like_something_else(string text) =>
        new ReaderInput(("title", Text(text))).Reader.String("title").ShouldBe(text);

    [Fact]
    public void One_text_is_a_list_of_one_and_a_comma_does_not_divide_it()
    {
        var input = new ReaderInput(("tags", Text("a, b")));

        input.Reader.Strings("tags").ShouldBe(["a, b"]);
        input.ShouldBeClean();
    }

    [Fact]
    public void Located_values_know_their_place()
    {
        var input = new ReaderInput(("bucket", Text("planning")), ("skills", List(Text("a"), Text("b"))), ("moment", Text("during")));

        input.Reader.LocatedString("bucket").ShouldBe(new("planning", new SourceLocation("input/page.md", 2, 10)));
        input.Reader.LocatedStrings("skills").ShouldBe(
        [
            new("a", new SourceLocation("input/page.md", 3, 11)),
            new("b", new SourceLocation("input/page.md", 3, 12)),
        ]);
        input.Reader.LocationOf("moment").ShouldBe(new SourceLocation("input/page.md", 4, 10));
        input.Reader.LocationOf("absent").ShouldBe(new SourceLocation("input/page.md", 2, 1));
    }

    [Theory]
    [InlineData("between-sessions")]
    [InlineData("betweensessions")]
    public void An_enum_is_written_in_kebab_case_or_in_plain_lower_case(string name) =>
        new ReaderInput(("moment", Text(name))).Reader.Enum<Moment>("moment").ShouldBe(Moment.BetweenSessions);

    [Fact]
    public void A_list_of_enums_may_be_one_name()
    {
        var input = new ReaderInput(("one", Text("during")), ("two", List(Text("before"), Text("closing"))));

        input.Reader.Enums<Moment>("one").ShouldBe([Moment.During]);
        input.Reader.Enums<Moment>("two").ShouldBe([Moment.Before, Moment.Closing]);
        input.ShouldBeClean();
    }

    [Fact]
    public void Maps_and_lists_of_maps_are_read_by_readers_of_their_own()
    {
        var input = new ReaderInput(
            ("fits", Map(("high", List(Text("execution"))))),
            ("buckets", List(Map(("id", Text("one"))), Map(("id", Text("two"))))));

        input.Reader.Map("fits")!.Strings("high").ShouldBe(["execution"]);
        input.Reader.Maps("buckets").Select(bucket => bucket.RequiredString("id")).ShouldBe(["one", "two"]);
        input.Reader.Done();
        input.ShouldBeClean();
    }

    [Fact]
    public void A_list_may_mix_texts_and_maps()
    {
        var input = new ReaderInput(("sources", List(Text("A book"), Map(("title", Text("A paper"))))), ("one", Map(("title", Text("Alone")))));

        input.Reader.List("sources", text => text.Value, map => map.RequiredString("title")).ShouldBe(["A book", "A paper"]);
        input.Reader.List("one", text => text.Value, map => map.RequiredString("title")).ShouldBe(["Alone"]);
        input.Reader.Done();
        input.ShouldBeClean();
    }

    [Fact]
    public void A_map_of_the_authors_own_keys_is_read_in_the_order_written()
    {
        var input = new ReaderInput(("colours", Map(("paper", Text("#fff")), ("ink", Text("#000")))));

        input.Reader.StringMap("colours").Select(pair => $"{pair.Key} {pair.Value.Value} {pair.Value.Location!.Line}")
            .ShouldBe(["paper #fff 3", "ink #000 4"]);
        input.Reader.Done();
        input.ShouldBeClean();
    }

    [Fact]
    public void A_whole_file_may_be_a_map_of_the_authors_own_keys()
    {
        var input = new ReaderInput(("search", Text("Search")), ("print", Text("Print")));

        input.Reader.AllStrings().Select(pair => $"{pair.Key}={pair.Value.Value}").ShouldBe(["search=Search", "print=Print"]);
        input.Reader.Done();
        input.ShouldBeClean();
    }

    [Fact]
    public void Required_values_that_are_there_are_returned()
    {
        var input = new ReaderInput(
            ("title", Text("t")), ("order", Text("3")), ("reviewed", Text("2026-01-02")), ("moment", Text("closing")), ("fits", Map(("a", Text("b")))));

        input.Reader.RequiredString("title").ShouldBe("t");
        input.Reader.RequiredLocatedString("title").Location!.Line.ShouldBe(2);
        input.Reader.RequiredInteger("order").ShouldBe(3);
        input.Reader.RequiredDate("reviewed").ShouldBe(new DateOnly(2026, 1, 2));
        input.Reader.RequiredEnum<Moment>("moment").ShouldBe(Moment.Closing);
        input.Reader.RequiredMap("fits").String("a").ShouldBe("b");
        input.Reader.Done();
        input.ShouldBeClean();
    }

    [Fact]
    public void What_is_missing_is_missed_in_the_file_that_is_read_and_not_in_one_below_it()
    {
        var bag = new DiagnosticBag();
        var inherited = new MetadataMap([], new SourceLocation("input/_directory.yml", 1, 1));

        new MetadataReader(inherited, new SourceLocation("input/page.md"), bag).RequiredString("title");

        bag.ToSortedList().ShouldHaveSingleItem().ToString().ShouldBe("input/page.md: error PB1106: The key 'title' is missing here.");
    }
}
