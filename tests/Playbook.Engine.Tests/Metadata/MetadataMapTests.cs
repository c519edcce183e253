using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;

namespace Playbook.Engine.Tests.Metadata;

public sealed class MetadataMapTests
{
    [Fact]
    public void Under_another_the_upper_value_wins_whole()
    {
        var lower = Map(("colours", Map(("ink", Text("black")), ("paper", Text("white")))), ("title", Text("Base")));
        var upper = Map(("colours", Map(("ink", Text("blue")))));

        Show(lower.Under(upper)).ShouldBe("{title: Base, colours: {ink: blue}}");
    }

    [Fact]
    public void Under_keeps_where_the_upper_value_stands()
    {
        var place = new SourceLocation("input/_settings.yml", 4, 1);
        var upper = new MetadataMap([new MetadataEntry("title", place, Text("Mine"))], place);

        var merged = Map(("title", Text("Base"))).Under(upper);

        merged.Find("title")!.KeyLocation.ShouldBe(place);
        merged.Location.ShouldBe(place);
    }

    [Fact]
    public void Under_an_empty_map_nothing_changes()
    {
        var lower = Map(("title", Text("Base")));

        lower.Under(MetadataMap.Empty).ShouldBeSameAs(lower);
    }

    [Fact]
    public void Merging_maps_goes_key_by_key_and_keeps_the_lower_order()
    {
        var lower = Map(("colours", Map(("ink", Text("black")), ("paper", Text("white")))), ("title", Text("Base")));
        var upper = Map(("new", Text("1")), ("colours", Map(("ink", Text("blue")))));

        Show(lower.MergedWith(upper)).ShouldBe("{colours: {ink: blue, paper: white}, title: Base, new: 1}");
    }

    [Fact]
    public void Lists_of_maps_with_ids_merge_item_by_item_and_new_items_go_last()
    {
        var lower = Map(("levels", List(Item("one", "First"), Item("two", "Second"))));
        var upper = Map(("levels", List(Item("three", "Third"), Item("two", "Reworded"))));

        Show(lower.MergedWith(upper)).ShouldBe(
            "{levels: [{id: one, text: First}, {id: two, text: Reworded}, {id: three, text: Third}]}");
    }

    [Fact]
    public void An_item_that_states_one_key_keeps_the_others()
    {
        var lower = Map(("levels", List(Map(("id", Text("one")), ("text", Text("First")), ("value", Text("1"))))));
        var upper = Map(("levels", List(Item("one", "Reworded"))));

        Show(lower.MergedWith(upper)).ShouldBe("{levels: [{id: one, text: Reworded, value: 1}]}");
    }

    [Fact]
    public void Lists_without_ids_are_replaced_whole()
    {
        var lower = Map(("tags", List(Text("a"), Text("b"))), ("levels", List(Item("one", "First"))));
        var upper = Map(("tags", List(Text("c"))), ("levels", List(Map(("text", Text("No id"))))));

        Show(lower.MergedWith(upper)).ShouldBe("{tags: [c], levels: [{text: No id}]}");
    }

    [Fact]
    public void An_empty_list_clears_the_lower_one()
    {
        var lower = Map(("levels", List(Item("one", "First"))));

        Show(lower.MergedWith(Map(("levels", List())))).ShouldBe("{levels: []}");
    }

    [Fact]
    public void A_value_of_another_kind_wins_whole()
    {
        var lower = Map(("a", Map(("x", Text("1")))), ("b", Text("2")));
        var upper = Map(("a", Text("none")), ("b", Map(("y", Text("3")))));

        Show(lower.MergedWith(upper)).ShouldBe("{a: none, b: {y: 3}}");
    }

    [Fact]
    public void An_id_that_stands_twice_in_the_upper_list_loses_nothing()
    {
        var lower = Map(("levels", List(Item("one", "First"))));
        var upper = Map(("levels", List(Item("one", "A"), Item("one", "B"), Item("two", "C"), Item("two", "D"))));

        Show(lower.MergedWith(upper)).ShouldBe(
            "{levels: [{id: one, text: A}, {id: one, text: B}, {id: two, text: C}, {id: two, text: D}]}");
    }

    [Fact]
    public void An_id_left_empty_is_no_id()
    {
        var lower = Map(("levels", List(Item("", "First"))));

        Show(lower.MergedWith(Map(("levels", List(Item("", "Second")))))).ShouldBe("{levels: [{id: , text: Second}]}");
    }

    [Theory]
    [InlineData("", false, true)]
    [InlineData("~", false, true)]
    [InlineData("null", false, true)]
    [InlineData("null", true, false)]
    [InlineData("", true, false)]
    [InlineData("nothing", false, false)]
    public void Only_an_unquoted_nothing_is_null(string text, bool isQuoted, bool expected) =>
        new MetadataScalar(text, isQuoted, null).IsNull.ShouldBe(expected);

    [Fact]
    public void Keys_are_case_sensitive() => Map(("title", Text("x"))).Find("Title").ShouldBeNull();

    private static MetadataMap Map(params (string Key, MetadataNode Value)[] entries) =>
        new([.. entries.Select(entry => new MetadataEntry(entry.Key, null, entry.Value))], null);

    private static MetadataList List(params MetadataNode[] items) => new(items, null);

    private static MetadataMap Item(string id, string text) => Map(("id", Text(id)), ("text", Text(text)));

    private static MetadataScalar Text(string text) => new(text, false, null);

    private static string Show(MetadataNode node) => node switch
    {
        MetadataMap map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {Show(entry.Value)}"))}}}",
        MetadataList list => $"[{string.Join(", ", list.Items.Select(Show))}]",
        MetadataScalar scalar => scalar.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };
}
