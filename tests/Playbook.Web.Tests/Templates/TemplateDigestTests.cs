using Playbook.Engine.Files;

namespace Playbook.Web.Tests.Templates;

/// <summary>Whatever may show in a page makes another digest when it is another; what cannot does not.</summary>
public sealed class TemplateDigestTests
{
    private enum Mood
    {
        Calm,
        Busy,
    }

    public static TheoryData<object?, object?> Different => new()
    {
        { null, "" },
        { "a", "b" },
        { 1, 2 },
        { true, false },
        { List("a"), List("a", "b") },
        { List("ab"), List("a", "b") },
        { List("a", "b"), List("b", "a") },
        { List(List("a"), List()), List(List(), List("a")) },
        { List(List("a", "b")), List(List("a"), List("b")) },
        { List(), null },
        { Mood.Calm, Mood.Busy },
        { new DateOnly(2026, 1, 2), new DateOnly(2026, 2, 1) },
        { new One("a", 1), new One("a", 2) },
        { new One("a", null), new One(null, null) },
        { new One("a", 1), new Other("a", 1) },
        { new Several([new("a", 1), new("b", 2)]), new Several([new("a", 1), new("b", 3)]) },
        { new Dictionary<string, int> { ["a"] = 1 }, new Dictionary<string, int> { ["a"] = 2 } },
        { new Dictionary<string, int> { ["a"] = 1 }, new Dictionary<string, int> { ["b"] = 1 } },
    };

    public static TheoryData<string, string> Changes => new()
    {
        { "_layouts/page.hbs", "{{> card}}." },
        { "_partials/card.hbs", "{{> INNER}}." },
        { "_partials/inner.hbs", "x" },
        { "_strings/en.yml", "save: Keep" },
    };

    [Theory, MemberData(nameof(Different), DisableDiscoveryEnumeration = true)]
    public void Models_that_differ_have_different_digests(object? one, object? other) =>
        DigestOf(new Holder(one)).ShouldNotBe(DigestOf(new Holder(other)));

    [Fact]
    public void Models_that_are_alike_have_the_same_digest() =>
        DigestOf(new Several([new("a", 1)])).ShouldBe(DigestOf(new Several(new List<One> { new("a", 1) })));

    [Theory, MemberData(nameof(Changes))]
    public void A_layout_a_partial_in_it_however_deep_and_the_words_count(string path, string text) =>
        DigestOf("", Site().Site(path, text)).ShouldNotBe(DigestOf("", Site()));

    [Fact]
    public void A_partial_that_the_layout_does_not_lead_to_does_not_count() =>
        DigestOf("", Site().Site("_partials/aside.hbs", "changed")).ShouldBe(DigestOf("", Site()));

    [Fact]
    public void Where_the_page_says_which_partial_any_may_be_meant()
    {
        static TemplateFixture Any() => Site().Site("_layouts/page.hbs", "{{> (lookup this \"name\")}}");

        DigestOf("", Any().Site("_partials/aside.hbs", "changed")).ShouldNotBe(DigestOf("", Any()));
    }

    private static object[] List(params object[] items) => items;

    private static TemplateFixture Site() => new TemplateFixture()
        .Layout("page", "{{> card}}")
        .Partial("card", "{{> INNER}}")
        .Partial("inner", "")
        .Partial("aside", "")
        .Strings("save: Save");

    private static Digest DigestOf(object model) => DigestOf(model, Site());

    private static Digest DigestOf(object model, TemplateFixture site) => site.Load().DigestOf("page", model);

    private sealed record Holder(object? Value);

    private sealed record One(string? Title, int? Number);

    private sealed record Other(string? Name, int? Number);

    private sealed record Several(IReadOnlyList<One> Items);
}
