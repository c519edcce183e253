using System.Globalization;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Web.Themes;

namespace Playbook.Web.Tests.Themes;

public class UiStringsTests
{
    private readonly MemoryRoot _theme = new("theme");
    private readonly MemoryRoot _base = new("base");
    private readonly MemoryRoot _site = new("site");
    private readonly DiagnosticBag _diagnostics = new();

    private IReadOnlyList<string> Findings => [.. _diagnostics.ToSortedList().Select(d => d.ToString())];

    [Fact]
    public void Nested_keys_are_joined_with_dots()
    {
        _theme.Add("_strings/en.yml", "nav:\n  home: Home\n  tools:\n    plan: Plan\nsave: Save\n");

        var strings = Load("en");

        (strings.Get("nav.home"), strings.Get("nav.tools.plan"), strings.Get("save")).ShouldBe(("Home", "Plan", "Save"));
        strings.Has("nav").ShouldBeFalse();
        Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Upper_layers_replace_single_keys()
    {
        _theme.Add("_strings/en.yml", "nav: { home: Home, search: Search }\nsave: Save");
        _base.Add("_strings/en.yml", "nav: { search: Find }\nsave: Keep");
        _site.Add("_strings/en.yml", "save: Store");

        var strings = Load("en");

        (strings.Get("nav.home"), strings.Get("nav.search"), strings.Get("save")).ShouldBe(("Home", "Find", "Store"));
        Findings.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_not_translated_stays_English()
    {
        _theme.Add("_strings/en.yml", "home: Home\nsave: Save\nopen: Open").Add("_strings/de.yml", "home: Start\nopen:");
        _site.Add("_strings/de.yml", "home: Anfang").Add("_strings/en.yml", "save: Keep");

        var strings = Load("de");

        (strings.Get("home"), strings.Get("save"), strings.Get("open")).ShouldBe(("Anfang", "Keep", "Open"));
        Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, "0 questions")]
    [InlineData(1, "1 question")]
    [InlineData(1234, "1234 questions")]
    public void A_count_picks_one_or_other(int n, string text)
    {
        _theme.Add("_strings/en.yml", "bank:\n  questions:\n    one: \"{0} question\"\n    other: \"{0} questions\"\n");

        Load("en").Count("bank.questions", n).ShouldBe(text);
    }

    [Fact]
    public void A_language_with_one_form_uses_it_for_every_number()
    {
        _theme.Add("_strings/en.yml", "items: { one: one item, other: \"{0} items\" }").Add("_strings/ja.yml", "items: { other: \"{0}個\" }");

        Load("ja").Count("items", 1).ShouldBe("1個");
    }

    [Fact]
    public void Text_is_filled_alike_on_every_machine()
    {
        _theme.Add("_strings/en.yml", "a: \"{0} of {1}, {0}\"\nb: \"{x} {2} {0} {\"\nc: \"{0}\"");
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            var strings = Load("en");

            strings.Get("a", 1.5, -2).ShouldBe("1.5 of -2, 1.5");
            strings.Get("b", "x", null).ShouldBe("{x} {2} x {");
            strings.Get("c", "{0}").ShouldBe("{0}");
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void A_key_that_is_not_there_is_shown_itself()
    {
        var strings = Load("en");

        (strings.Get("a.b", 1), strings.Count("c", 2)).ShouldBe(("a.b", "c"));
    }

    [Fact]
    public void A_key_that_no_lower_layer_has_is_a_warning_with_a_suggestion()
    {
        _theme.Add("_strings/en.yml", "nav:\n  home: Home\n");
        _site.Add("_strings/en.yml", "nav:\n  hom: Start\n");

        Load("en");

        Findings.ShouldBe(["site/_strings/en.yml(2,3): warning PB1504: The string 'nav.hom' overrides nothing. Did you mean 'nav.home'?"]);
    }

    [Fact]
    public void A_list_is_no_text()
    {
        _theme.Add("_strings/en.yml", "home: Home\n");
        _site.Add("_strings/en.yml", "home: [Start]\n");

        Load("en").Get("home").ShouldBe("Home");

        Findings.ShouldBe(["site/_strings/en.yml(1,1): warning PB1504: The string 'home' is a list, which overrides nothing. Expected a text."]);
    }

    [Fact]
    public void A_translation_of_a_key_that_English_does_not_have_is_a_warning()
    {
        _theme.Add("_strings/en.yml", "home: Home\n").Add("_strings/de.yml", "home: Start\nhmoe: Start\n");

        Load("de");

        Findings.ShouldBe(["theme/_strings/de.yml(2,1): warning PB1504: The string 'hmoe' overrides nothing. Did you mean 'home'?"]);
    }

    [Fact]
    public void A_language_without_strings_is_a_warning()
    {
        _theme.Add("_strings/en.yml", "home: Home\n").Add("_strings/de.yml", "home: Start\n");

        Load("dr").Get("home").ShouldBe("Home");

        Findings.ShouldBe(
        [
            "warning PB1505: The language 'dr' has no strings, so pages speak English. Expected a file '_strings/dr.yml', or one of de, en. Did you mean 'de'?",
        ]);
    }

    [Fact]
    public void A_country_uses_its_language_and_may_say_some_things_otherwise()
    {
        _theme.Add("_strings/en.yml", "a: A\nb: B\nc: C").Add("_strings/de.yml", "a: Ä\nb: Be");
        _site.Add("_strings/de-AT.yml", "b: Beh");

        var strings = Load("de-AT");

        (strings.Get("a"), strings.Get("b"), strings.Get("c")).ShouldBe(("Ä", "Beh", "C"));
        Findings.ShouldBeEmpty();
    }

    private UiStrings Load(string language) => UiStrings.Load(new Overlay([_theme, _base, _site]), language, _diagnostics);
}
