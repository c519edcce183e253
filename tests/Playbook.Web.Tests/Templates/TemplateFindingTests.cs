namespace Playbook.Web.Tests.Templates;

public class TemplateFindingTests
{
    [Theory]
    [InlineData("a\n {{title", "(2,2): error PB1401: This '{{' is never closed. Expected '}}' after it.")]
    [InlineData("{{title\n{{level}}", "(1,1): error PB1401: This '{{' is never closed. Expected '}}' after it.")]
    [InlineData("{{{html}}", "(1,1): error PB1401: '{{{' is closed by '}}'. Expected '}}}'.")]
    [InlineData("{{html}}}", "(1,1): error PB1401: '{{' is closed by '}}}'. Expected '}}'.")]
    [InlineData("{{t \"a}}\nb\"}}", "(1,5): error PB1401: This quote is not closed on its line. Expected \" after the text.")]
    [InlineData("{{!-- a }}", "(1,1): error PB1401: This comment is never closed. Expected '--}}' after it.")]
    [InlineData("{{}}", "(1,1): error PB1401: This tag is empty. Expected a name in it.")]
    [InlineData("{{#if level}}{{^}}{{/if}}", "(1,14): error PB1401: This tag is empty. Expected '{{else}}'.")]
    [InlineData("{{&html}}", "(1,3): error PB1401: '{{&' is not known here. Expected three braces for trusted HTML: '{{{html}}}'.")]
    [InlineData("{{{{raw}}}}", "(1,1): error PB1401: Four braces open a raw block, which templates here do not have.")]
    [InlineData("{{title % 2}}", "(1,9): error PB1401: '%' cannot stand here. Expected a name, a quoted text or a number.")]
    [InlineData("{{t \"a\" 2nd}}", "(1,9): error PB1401: A number has digits only. Expected a whole number, or the text in quotes.")]
    [InlineData("{{#if (eq level 3}}{{/if}}", "(1,7): error PB1401: This '(' is never closed. Expected ')' after it.")]
    [InlineData("{{!-- a --}}}", "(1,1): error PB1401: '{{' is closed by '}}}'. Expected '}}'.")]
    [InlineData("{{people.[0}}", "(1,10): error PB1401: This '[' is never closed. Expected ']' after it.")]
    [InlineData("{{> card name=}}", "(1,10): error PB1401: The parameter 'name' cannot stand like this. Expected 'name=value' behind a name.")]
    [InlineData("{{#if ()}}{{/if}}", "(1,7): error PB1401: This '(' calls nothing. Expected the name of a helper behind it.")]
    [InlineData("{{title |x|}}", "(1,9): error PB1401: '|' cannot stand here. Expected names for a block's values: '{{#each items as |item index|}}'.")]
    [InlineData("{{t\"nav.home\"}}", "(1,4): error PB1401: A space is missing here.")]
    [InlineData("{{\"nav.home\"}}", "(1,3): error PB1401: This tag does not start with a name. Expected a property or a helper.")]
    [InlineData("a\n  {{#if level}}b", "(2,3): error PB1401: '{{#if}}' is never closed. Expected '{{/if}}' after it.")]
    [InlineData("{{#if level}}\n  {{/each}}", "(2,3): error PB1401: '{{/each}}' stands where '{{#if}}' of line 1, column 1 is still open. Expected '{{/if}}'.")]
    [InlineData("{{#each tags}}\n{{#if level}}\n{{/each}}", "(3,1): error PB1401: '{{/each}}' stands where '{{#if}}' of line 2, column 1 is still open. Expected '{{/if}}'.")]
    [InlineData("{{/if}}", "(1,1): error PB1401: '{{/if}}' closes nothing. Expected '{{#if}}' before it.")]
    [InlineData("a {{else}} b", "(1,3): error PB1401: '{{else}}' stands outside a block. Expected it inside '{{#if}}', '{{#unless}}', '{{#each}}', '{{#with}}' or '{{#eq}}'.")]
    [InlineData("{{#if level}}a{{else}}b{{else}}c{{/if}}", "(1,24): error PB1401: '{{#if}}' of line 1, column 1 already has its '{{else}}'.")]
    [InlineData("{{#if level}}a{{else unless level}}b{{/if}}", "(1,15): error PB1401: '{{else unless}}' cannot follow '{{#if}}'. Expected '{{else if …}}', or '{{else}}' with a block of its own in it.")]
    [InlineData("{{#if}}a{{/if}}", "(1,4): error PB1401: 'if' has no argument. Expected one: '{{#if value}}'.")]
    [InlineData("{{#each}}a{{/each}}", "(1,4): error PB1401: 'each' has no argument. Expected one: '{{#each value}}'.")]
    [InlineData("{{#each as |x|}}a{{/each}}", "(1,4): error PB1401: 'each' has no argument. Expected one: '{{#each value}}'.")]
    [InlineData("{{#unless}}a{{/unless}}", "(1,4): error PB1401: 'unless' has no argument. Expected one: '{{#unless value}}'.")]
    [InlineData("{{#if level title}}a{{/if}}", "(1,4): error PB1401: 'if' has too many arguments. Expected one: '{{#if value}}'.")]
    [InlineData("{{#if level}}a{{else if}}b{{/if}}", "(1,22): error PB1401: 'if' has no argument. Expected one: '{{#if value}}'.")]
    [InlineData("{{if level}}", "(1,3): error PB1401: 'if' opens a block. Expected '{{#if …}}'.")]
    [InlineData("{{#t \"home\"}}{{/t}}", "(1,4): error PB1401: 't' opens no block. Expected one of each, eq, if, unless, with.")]
    [InlineData("{{t}}", "(1,3): error PB1401: 't' has no argument. Expected a key: '{{t \"nav.home\"}}'.")]
    [InlineData("{{count \"items\"}}", "(1,3): error PB1401: 'count' has one argument. Expected two.")]
    [InlineData("{{> card owner name=\"x\"}}", "(1,5): error PB1401: '{{> card}}' has too many arguments. Expected either one value or parameters with names; to hand over both, put it inside '{{#with value}}'.")]
    [InlineData("{{> 404}}", "(1,5): error PB1401: A partial's name cannot be a number. Expected the name in quotes.")]
    [InlineData("{{#*row}}{{/row}}", "(1,5): error PB1401: 'row' cannot stand behind '{{#*'. Expected '{{#*inline \"name\"}}'.")]
    [InlineData("\n{{> crad}}", "(2,5): error PB1402: There is no partial 'crad'. Did you mean 'card'?")]
    [InlineData("{{#> crad}}x{{/crad}}", "(1,6): error PB1402: There is no partial 'crad'. Did you mean 'card'?")]
    [InlineData("\n <a>{{t \"nav.hme\"}}", "(2,9): error PB1403: There is no string 'nav.hme'. Did you mean 'nav.home'?")]
    [InlineData("{{> card name=(t \"nav.hme\")}}", "(1,18): error PB1403: There is no string 'nav.hme'. Did you mean 'nav.home'?")]
    [InlineData("{{count \"itmes\" 2}}", "(1,9): error PB1403: There is no string 'itmes'. Did you mean 'items'?")]
    [InlineData("{{t \"items\"}}", "(1,5): error PB1403: The string 'items' has forms for one and for several. Expected '{{count \"items\" …}}'.")]
    [InlineData("{{count \"nav.home\" 2}}", "(1,9): error PB1403: The string 'nav.home' has only one form. Expected '{{t \"nav.home\" …}}'.")]
    [InlineData("{{#iff level}}{{/iff}}", "(1,4): error PB1404: There is no helper 'iff'. Expected one of count, each, eq, if, lookup, or, t, unless, with. Did you mean 'if'?")]
    [InlineData("{{upper title}}", "(1,3): error PB1404: There is no helper 'upper'. Expected one of count, each, eq, if, lookup, or, t, unless, with.")]
    [InlineData("{{#if (ep level 3)}}{{/if}}", "(1,8): error PB1404: There is no helper 'ep'. Expected one of count, each, eq, if, lookup, or, t, unless, with. Did you mean 'eq'?")]
    public void A_mistake_is_found_when_templates_are_loaded(string template, string finding)
    {
        var fixture = Theme(template);

        var templates = fixture.Load();

        fixture.Findings.ShouldBe([$"theme/_layouts/page.hbs{finding}"]);
        templates.Page(new PageModel()).ShouldBe("");
        fixture.Findings.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("a\n {{titel}}", "(2,4)", "There is no property 'titel' here.", "Did you mean 'title'?")]
    [InlineData("a\n {{#each people}}\n{{> card}}{{this.nmae}}{{/each}}", "(3,13)", "There is no property 'nmae' here. Expected one of name, role.", "Did you mean 'name'?")]
    [InlineData("{{#if (eq owner.rolle 1)}}{{/if}}", "(1,11)", "There is no property 'rolle' here. Expected one of name, role.", "Did you mean 'role'?")]
    [InlineData("{{#each people}}{{title}}{{/each}}", "(1,19)", "There is no property 'title' here.", "name, role.")]
    [InlineData("{{Title}}", "(1,3)", "There is no property 'Title' here.", "Did you mean 'title'?")]
    [InlineData("{{people.count}}", "(1,3)", "There is no property 'count' here. Expected one of length.", "")]
    [InlineData("{{#> frame}}{{titel}}{{/frame}}", "(1,15)", "There is no property 'titel' here.", "Did you mean 'title'?")]
    [InlineData("{{> field label=\"x\"}}{{> field lable=\"x\"}}", "", "There is no property 'label' here.", "Did you mean 'labels'?")]
    [InlineData("{{owner}}", "", "A value with properties (name, role) cannot be written as text. Expected one of its properties.", "")]
    [InlineData("{{people}}", "", "A list cannot be written as text. Expected '{{#each …}}' around it.", "")]
    [InlineData("{{#each owner}}x{{/each}}", "", "'{{#each}}' goes through a single value. Expected a list.", "")]
    [InlineData("{{count \"items\" title}}", "", "'Title' cannot be counted. Expected a whole number.", "")]
    [InlineData("{{t title}}", "", "There is no string 'Title'.", "")]
    [InlineData("{{> (lookup labels \"Low\")}}", "", "There is no partial 'flat'.", "")]
    [InlineData("{{> (lookup labels \"High\")}}", "", "The template cannot be rendered with the values of this page.", "")]
    public void A_mistake_that_only_a_page_shows_is_found_when_it_is_rendered(string template, string place, string message, string end)
    {
        var fixture = Theme(template);
        var templates = fixture.Load();
        fixture.Findings.ShouldBeEmpty();

        templates.Page(new PageModel { People = [new("Ada")], Owner = new("Bo") });

        var file = message.Contains("'label'", StringComparison.Ordinal) ? "_partials/field.hbs(1,3)" : $"_layouts/page.hbs{place}";
        fixture.Findings.ShouldHaveSingleItem().ShouldStartWith($"theme/{file}: error PB1404: {message}");
        fixture.Findings[0].ShouldEndWith(end);
    }

    [Fact]
    public void A_partial_that_fails_leaves_the_rest_of_the_page()
    {
        var fixture = new TemplateFixture()
            .Layout("page", "<{{> bad}}{{> good}}>").Partial("bad", "half {{oops}}").Partial("good", "whole");

        fixture.Load().Page(new PageModel()).ShouldBe("<whole>");

        fixture.Findings.ShouldHaveSingleItem().ShouldStartWith("theme/_partials/bad.hbs(1,8): error PB1404: There is no property 'oops' here.");
    }

    [Fact]
    public void A_mistake_on_many_pages_is_reported_once()
    {
        var fixture = new TemplateFixture().Layout("page", "{{titel}}");
        var templates = fixture.Load();

        Parallel.For(0, 50, _ => templates.Page(new PageModel()));

        fixture.Findings.Count.ShouldBe(1);
    }

    [Fact]
    public void A_template_that_includes_itself_without_end_is_stopped()
    {
        var fixture = new TemplateFixture().Layout("page", "a{{> loop}}b").Partial("loop", "\n {{> loop}}{{> loop}}");

        fixture.Load().Page(new PageModel()).ShouldBe("");

        fixture.Findings.ShouldBe(["theme/_partials/loop.hbs(2,2): error PB1404: 'loop' includes itself without end."]);
    }

    [Fact]
    public void Nesting_without_sense_is_refused_before_it_exhausts_the_stack()
    {
        var fixture = new TemplateFixture()
            .Layout("page", string.Concat(Enumerable.Repeat("{{#if x}}", 9000)) + string.Concat(Enumerable.Repeat("{{/if}}", 9000)))
            .Partial("branches", "{{#if x}}" + string.Concat(Enumerable.Repeat("{{else if x}}", 9000)) + "{{/if}}")
            .Partial("groups", "{{#if " + string.Concat(Enumerable.Repeat("(eq 1 ", 9000)) + "1" + new string(')', 9000) + "}}{{/if}}");

        fixture.Load().Page(new PageModel()).ShouldBe("");

        fixture.Findings[0].ShouldBe("theme/_layouts/page.hbs(1,451): error PB1401: Blocks stand more than 50 deep in each other. Expected a partial for some of them.");
        fixture.Findings.ShouldContain("theme/_partials/branches.hbs(1,647): error PB1401: '{{#if}}' has more than 50 branches.");
        fixture.Findings.ShouldContain("theme/_partials/groups.hbs(1,307): error PB1401: Parentheses stand more than 50 deep in each other.");
    }

    [Fact]
    public void Nesting_up_to_the_limit_renders()
    {
        var fixture = new TemplateFixture()
            .Layout("page", string.Concat(Enumerable.Repeat("{{#if title}}", 50)) + "{{> tree this}}" + string.Concat(Enumerable.Repeat("{{/if}}", 50)))
            .Partial("tree", string.Concat(Enumerable.Repeat("{{#if title}}", 20)) + "x{{#if more}}{{> tree more}}{{/if}}" + string.Concat(Enumerable.Repeat("{{/if}}", 20)));
        var model = Enumerable.Range(0, 48).Aggregate(new ChainModel("t", null), (more, _) => new("t", more));

        fixture.Load().Page(model).ShouldBe(new string('x', 49));
        fixture.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void All_findings_of_all_templates_come_at_once()
    {
        var fixture = new TemplateFixture()
            .Layout("page", "{{> a}}{{t \"x\"}}{{#if}}{{/if}}").Partial("a", "{{/each}}").Partial("b", "{{> c}}");

        fixture.Load();

        fixture.Diagnostics.ToSortedList().Select(d => $"{d.Code} {d.Location}").ShouldBe(
        [
            "PB1403 theme/_layouts/page.hbs(1,12)", "PB1401 theme/_layouts/page.hbs(1,20)",
            "PB1401 theme/_partials/a.hbs(1,1)", "PB1402 theme/_partials/b.hbs(1,5)",
        ]);
    }

    [Fact]
    public void A_layout_or_partial_that_the_program_needs_may_not_be_missing()
    {
        var fixture = new TemplateFixture().Layout("page", "").Needs("home").NeedsPartial("blocks/answer");

        var templates = fixture.Load();

        fixture.Findings.ShouldBe(
        [
            "error PB1405: The layout 'home' is missing. Expected a file '_layouts/home.hbs'.",
            "error PB1405: The partial 'blocks/answer' is missing. Expected a file '_partials/blocks/answer.hbs'.",
        ]);
        templates.RenderPartial("blocks/answer", new PageModel()).ShouldBe("");
    }

    [Fact]
    public void A_template_that_replaces_nothing_is_a_warning_with_a_suggestion()
    {
        var fixture = new TemplateFixture()
            .Layout("page", "{{> footer}}").Partial("footer", "").Partial("spare", "").Theme("_layouts/spare.hbs", "")
            .Site("_partials/foter.hbs", "{{> part}}").Site("_partials/part.hbs", "").Site("_layouts/pages.hbs", "")
            .Site("_layouts/page.html", "").Site("_partials/README.md", "");

        fixture.Load();

        fixture.Findings.ShouldBe(
        [
            "site/_layouts/page.html: warning PB1501: '_layouts/page.html' matches nothing. Expected a name that ends in '.hbs'.",
            "site/_layouts/pages.hbs: warning PB1501: '_layouts/pages.hbs' matches nothing: no page has the layout 'pages'. Did you mean 'page'?",
            "site/_partials/foter.hbs: warning PB1501: '_partials/foter.hbs' matches nothing: no template uses the partial 'foter'. Did you mean 'footer'?",
        ]);
    }

    private static TemplateFixture Theme(string page) => new TemplateFixture()
        .Layout("page", page)
        .Partial("card", "[{{name}}]").Partial("frame", "{{> @partial-block}}").Partial("field", "{{label}}")
        .Strings("nav:\n  home: Home\nitems:\n  one: one\n  other: \"{0}\"\n");
}
