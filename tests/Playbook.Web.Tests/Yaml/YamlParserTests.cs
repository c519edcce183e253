using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;

namespace Playbook.Web.Tests.Yaml;

public sealed class YamlParserTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# only a comment\n")]
    [InlineData("~\n")]
    [InlineData("---\n")]
    [InlineData("---\n---\n")]
    [InlineData("\uFEFF")]
    public void Text_without_content_is_the_empty_map(string yaml) =>
        YamlText.ParseClean(yaml).ShouldBeSameAs(MetadataMap.Empty);

    [Fact]
    public void Maps_lists_and_scalars_keep_their_order_and_their_text()
    {
        var map = YamlText.ParseClean("""
            title: A page
            order: 007
            quoted: "12"
            single: 'it''s'
            tags:
              - b
              - a
            fits: { high: [execution], low: [] }
            buckets:
              - id: one
                title: One
            empty:
            nothing: ~
            """);

        YamlText.Show(map).ShouldBe(
            "{title: A page, order: 007, quoted: \"12\", single: \"it's\", tags: [b, a], " +
            "fits: {high: [execution], low: []}, buckets: [{id: one, title: One}], empty: , nothing: ~}");
        map.Find("empty")!.Value.ShouldBeOfType<MetadataScalar>().IsNull.ShouldBeTrue();
        map.Find("nothing")!.Value.ShouldBeOfType<MetadataScalar>().IsNull.ShouldBeTrue();
    }

    [Fact]
    public void Block_scalars_are_text_whatever_they_look_like() =>
        YamlText.Show(YamlText.ParseClean("a: |\n  1\n  2\nb: >-\n  null\n")).ShouldBe("{a: \"1\n2\n\", b: \"null\"}");

    [Theory]
    [InlineData("a: !!str 5\n", "{a: \"5\"}")]
    [InlineData("a: !!int 5\n", "{a: 5}")]
    public void Standard_tags_are_understood(string yaml, string expected) =>
        YamlText.Show(YamlText.ParseClean(yaml)).ShouldBe(expected);

    [Fact]
    public void Keys_and_values_know_their_place_in_the_file()
    {
        var map = YamlText.ParseClean("title: A page\ntags:\n  - one\n  - \"two\"\nlist: [a, bc]\ntext: |\n  x\n", lineOffset: 3);

        YamlText.Place(map.Location).ShouldBe("input/page.md(4,1)+0");
        YamlText.Place(map.Find("title")!.KeyLocation).ShouldBe("input/page.md(4,1)+5");
        YamlText.Place(map.Find("title")!.Value.Location).ShouldBe("input/page.md(4,8)+6");
        var tags = map.Find("tags")!.Value.ShouldBeOfType<MetadataList>();
        YamlText.Place(tags.Items[0].Location).ShouldBe("input/page.md(6,5)+3");
        YamlText.Place(tags.Items[1].Location).ShouldBe("input/page.md(7,5)+5");
        var list = map.Find("list")!.Value.ShouldBeOfType<MetadataList>();
        YamlText.Place(list.Location).ShouldBe("input/page.md(8,7)+0");
        YamlText.Place(list.Items[1].Location).ShouldBe("input/page.md(8,11)+2");
        YamlText.Place(map.Find("text")!.Value.Location).ShouldBe("input/page.md(9,7)+0");
    }

    [Theory]
    [InlineData("a: 1\r\nb: x\r\n")]
    [InlineData("a: 1\rb: x\r")]
    [InlineData("\uFEFFa: 1\nb: x\n")]
    public void Line_endings_and_a_byte_order_mark_do_not_move_places(string yaml)
    {
        var map = YamlText.ParseClean(yaml);

        YamlText.Place(map.Find("a")!.KeyLocation).ShouldBe("input/page.md(1,1)+1");
        YamlText.Place(map.Find("b")!.Value.Location).ShouldBe("input/page.md(2,4)+1");
    }

    [Theory]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    public void Invisible_line_separators_are_blanks_and_do_not_move_the_lines_below(char separator)
    {
        var map = YamlText.ParseClean($"a: one{separator}two\nb: x\n");

        YamlText.Show(map).ShouldBe("{a: one two, b: x}");
        YamlText.Place(map.Find("b")!.KeyLocation).ShouldBe("input/page.md(2,1)+1");
    }

    [Fact]
    public void Columns_count_as_editors_do_behind_an_emoji() =>
        YamlText.Place(YamlText.ParseClean("a: [😀, b]\n").Find("a")!.Value.ShouldBeOfType<MetadataList>().Items[1].Location)
            .ShouldBe("input/page.md(1,9)+1");

    [Fact]
    public void An_alias_repeats_what_its_anchor_marks() =>
        YamlText.Show(YamlText.ParseClean("a: &x [1, 2]\nb: *x\n&k c: 3\nd: *k\n")).ShouldBe("{a: [1, 2], b: [1, 2], c: 3, d: c}");

    [Fact]
    public void An_anchor_that_nothing_repeats_is_a_warning_because_it_swallows_text()
    {
        var finding = YamlText.OnlyFinding("title: x\nowner: &Partners Ltd\n");

        finding.Severity.ShouldBe(Severity.Warning);
        finding.ToString().ShouldBe(
            "input/page.md(2,8): warning PB1102: '&Partners' marks a value for repetition, and nothing repeats it. " +
            "If it is part of the text, put the value in quotes.");
    }

    [Fact]
    public void A_key_given_twice_is_an_error_that_names_both_places_and_the_first_counts()
    {
        var map = YamlText.Parse("title: a\norder: 1\ntitle: b\n", out var findings, lineOffset: 1);

        YamlText.Show(map).ShouldBe("{title: a, order: 1}");
        findings.ShouldHaveSingleItem().ToString().ShouldBe(
            "input/page.md(4,1): error PB1107: The key 'title' is given twice: first at input/page.md(2,1), and again here. Remove one of them.");
    }

    [Fact]
    public void The_same_key_in_two_maps_is_not_given_twice() =>
        YamlText.Show(YamlText.ParseClean("a: {id: 1}\nb: {id: 2}\nId: 3\nid: 4\n")).ShouldBe("{a: {id: 1}, b: {id: 2}, Id: 3, id: 4}");

    [Fact]
    public void Every_key_given_twice_is_reported()
    {
        YamlText.Parse("a: {x: 1, x: 2}\nb: 1\nb: 2\nb: 3\n", out var findings);

        findings.Select(finding => $"{finding.Code} {finding.Location!.Line},{finding.Location.Column}")
            .ShouldBe(["PB1107 1,11", "PB1107 3,1", "PB1107 4,1"]);
    }

    [Fact]
    public void Front_matter_fences_around_the_only_document_are_accepted() =>
        YamlText.Show(YamlText.ParseClean("---\ntitle: a\n---\n")).ShouldBe("{title: a}");

    [Theory]
    [InlineData("title: a\n---\ntitle: b\n", 2)]
    [InlineData("title: a\n...\ntitle: b\n", 3)]
    public void A_second_document_is_an_error_and_the_first_counts(string yaml, int line)
    {
        var map = YamlText.Parse(yaml, out var findings);

        YamlText.Show(map).ShouldBe("{title: a}");
        findings.ShouldHaveSingleItem().ToString().ShouldBe(
            $"input/page.md({line},1): error PB1102: A second YAML document begins here. " +
            "Keep one, and remove the line '---' or '...' between them.");
    }

    [Theory]
    [InlineData("- a\n- b\n", "input/page.md(1,1): error PB1102: This is a list. Expected lines of 'key: value'.")]
    [InlineData("\"text\"\n", "input/page.md(1,1): error PB1102: This is a text. Expected lines of 'key: value'.")]
    [InlineData("# c\n\njust:text\n", "input/page.md(3,1): error PB1102: The line 'just:text' has no key. Put a space after ':'.")]
    public void A_root_that_is_not_a_map_is_an_error(string yaml, string expected)
    {
        var map = YamlText.Parse(yaml, out var findings);

        map.ShouldBeSameAs(MetadataMap.Empty);
        findings.ShouldHaveSingleItem().ToString().ShouldBe(expected);
    }

    [Theory]
    [InlineData("a: b\n? [x, y]\n: c\n", "input/page.md(2,3): error PB1102: A key must be text; this one is a list or a map.")]
    [InlineData("a: b\n: c\n", "input/page.md(2,3): error PB1102: There is no key before ':'.")]
    public void A_key_that_is_no_text_is_an_error_and_left_out(string yaml, string expected)
    {
        var map = YamlText.Parse(yaml, out var findings);

        YamlText.Show(map).ShouldBe("{a: b}");
        findings.ShouldHaveSingleItem().ToString().ShouldBe(expected);
    }

    [Fact]
    public void A_colon_alone_in_a_list_ends_the_reading_with_an_error()
    {
        var map = YamlText.Parse("a: b\nc:\n  - : x\n  - y\n", out var findings);

        YamlText.Show(map).ShouldBe("{a: b, c: [{}]}");
        findings.ShouldHaveSingleItem().ToString().ShouldBe("input/page.md(3,6): error PB1102: There is no key before ':'.");
    }

    [Fact]
    public void A_root_that_is_an_alias_is_an_error()
    {
        var map = YamlText.Parse("*a\n", out var findings);

        map.ShouldBeSameAs(MetadataMap.Empty);
        findings.ShouldHaveSingleItem().ToString().ShouldBe(
            "input/page.md(1,1): error PB1102: '*a' repeats a value marked '&a', and there is none above. Put the value in quotes: \"*a\"");
    }

    [Theory]
    [InlineData("title: a\norder: 1\nowner: @anna\ntags: x\n", "{title: a, order: 1}")]
    [InlineData("buckets:\n  - id: one\n    title: One\n  - id: two\n    title: a: b\n", "{buckets: [{id: one, title: One}, {id: two}]}")]
    public void What_stands_before_a_mistake_is_kept(string yaml, string expected)
    {
        var map = YamlText.Parse(yaml, out var findings);

        findings.ShouldHaveSingleItem().Code.ShouldBe("PB1102");
        YamlText.Show(map).ShouldBe(expected);
    }

    [Fact]
    public void A_control_character_is_an_error_and_all_else_is_read()
    {
        var map = YamlText.Parse("a: x\nb: y\0z\nc: d\n", out var findings);

        YamlText.Show(map).ShouldBe("{a: x, b: y z, c: d}");
        findings.ShouldHaveSingleItem().ToString().ShouldBe(
            "input/page.md(2,5): error PB1102: The control character U+0000 cannot stand in YAML. Delete it; it is invisible in most editors.");
    }
}
