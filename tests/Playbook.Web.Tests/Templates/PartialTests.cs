namespace Playbook.Web.Tests.Templates;

public class PartialTests
{
    [Theory]
    [InlineData("{{> card owner}}", "[Cleo]")]
    [InlineData("{{#with owner}}{{> card}}{{/with}}", "[Cleo]")]
    [InlineData("{{#each people}}{{> card}}{{> card this}}{{/each}}", "[Ada][Ada]")]
    [InlineData("{{> card name=\"Dee\"}}", "[Dee]")]
    [InlineData("{{> card name=(t \"hi\")}}", "[Hello]")]
    [InlineData("{{#each tags}}{{> card name=this}}{{/each}}", "[a]")]
    [InlineData("{{> blocks/field-set label=\"L\" rows=4}}", "L 4 Title")]
    [InlineData("{{> \"blocks/field-set\" label=title\n rows=4\nx=\"y\"}}", "Title 4 Title")]
    [InlineData("{{#> frame}}in {{title}}{{/frame}}", "<in Title>")]
    [InlineData("{{#> frame class=\"wide\"}}in {{class}}{{/frame}}", "<in wide>")]
    [InlineData("{{#*inline \"row\"}}row {{title}}{{/inline}}{{> row}}", "row Title")]
    public void Partials_take_a_value_or_parameters(string template, string html)
    {
        var fixture = new TemplateFixture()
            .Layout("page", template)
            .Partial("card", "[{{name}}]")
            .Partial("frame", "<{{> @partial-block}}>")
            .Partial("blocks/field-set", "{{label}} {{rows}} {{title}}")
            .Strings("hi: Hello");

        var page = fixture.Load().Page(new PageModel { Owner = new("Cleo"), People = [new("Ada")], Tags = ["a"] });

        fixture.Findings.ShouldBeEmpty();
        page.ShouldBe(html);
    }

    [Fact]
    public void A_partial_on_an_indented_line_is_not_indented()
    {
        var fixture = new TemplateFixture()
            .Layout("page", "<div>\n    {{> body}}\n</div>")
            .Partial("body", "<pre>{{{html}}}</pre>\n");

        fixture.Load().Page(new PageModel { Html = "a\nb" }).ShouldBe("<div>\n<pre>a\nb</pre>\n</div>");
    }

    [Fact]
    public void A_partial_may_include_itself()
    {
        var fixture = new TemplateFixture()
            .Layout("page", "{{#each tree}}{{> branch}}{{/each}}")
            .Partial("branch", "({{name}}{{#each children}}{{> branch}}{{/each}})");

        fixture.Load().Page(new PageModel { Tree = [new("a", [new("b", []), new("c", [new("d", [])])])] }).ShouldBe("(a(b)(c(d)))");
        fixture.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_partial_is_rendered_by_itself()
    {
        var fixture = new TemplateFixture().Partial("card", "[{{name}}]").NeedsPartial("card");

        fixture.Load().RenderPartial("card", new PersonModel("Ada & Bo")).ShouldBe("[Ada &amp; Bo]");
    }

    [Fact]
    public void A_file_of_the_site_replaces_that_of_the_theme()
    {
        var fixture = new TemplateFixture()
            .Layout("page", "{{> footer}}").Partial("footer", "theme").Site("_partials/footer.hbs", "site");

        fixture.Load().Page(new PageModel()).ShouldBe("site");
        fixture.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Names_that_differ_in_capital_letters_only_are_an_error()
    {
        var fixture = new TemplateFixture()
            .Layout("page", "{{> card}}{{> Card}}").Partial("card", "small").Partial("Card", "large");

        fixture.Load();

        fixture.Findings.ShouldBe(
        [
            "theme/_partials/Card.hbs(1,1): error PB1401: The partials 'Card' and 'card' differ in capital letters only.",
            "theme/_partials/card.hbs(1,1): error PB1401: The partials 'card' and 'Card' differ in capital letters only.",
        ]);
    }

    [Fact]
    public void The_program_may_not_ask_for_what_it_did_not_name()
    {
        var templates = new TemplateFixture().Layout("page", "").Load();

        Should.Throw<ArgumentException>(() => templates.Render("pgae", new PageModel(), TextWriter.Null));
        Should.Throw<ArgumentException>(() => templates.RenderPartial("card", new PageModel()));
    }

    [Fact]
    public async Task Many_threads_may_render_at_once()
    {
        var fixture = new TemplateFixture()
            .Layout("page", "{{title}}:{{#each people}}{{> card}}{{> field label=name}}{{/each}}")
            .Partial("card", "[{{name}} {{t \"hi\"}}]").Partial("field", "<{{label}}>").Strings("hi: Hello");
        var templates = fixture.Load();

        var pages = await Task.WhenAll(Enumerable.Range(0, 400).Select(n => Task.Run(() =>
            templates.Page(new PageModel { Title = $"T{n}", People = [.. Enumerable.Range(0, n % 7).Select(i => new PersonModel($"P{n}-{i}"))] }))));

        for (var n = 0; n < pages.Length; n++)
        {
            pages[n].ShouldBe($"T{n}:" + string.Concat(Enumerable.Range(0, n % 7).Select(i => $"[P{n}-{i} Hello]<P{n}-{i}>")));
        }

        fixture.Findings.ShouldBeEmpty();
    }
}
