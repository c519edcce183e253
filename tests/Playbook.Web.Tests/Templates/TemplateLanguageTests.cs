namespace Playbook.Web.Tests.Templates;

public class TemplateLanguageTests
{
    private static readonly PageModel Page = new()
    {
        People = [new("Ada", "PM"), new("Bo")],
        Tags = ["a", "b"],
        Owner = new("Cleo"),
    };

    [Theory]
    [InlineData("{{title}}|{{this.title}}|{{./title}}", "Title|Title|Title")]
    [InlineData("{{owner.name}}", "Cleo")]
    [InlineData("{{summary}}{{owner.role}}{{minutes}}.", ".")]
    [InlineData("{{#if summary}}yes{{else}}no{{/if}}", "no")]
    [InlineData("{{#if minutes}}yes{{else}}no{{/if}}", "no")]
    [InlineData("{{#unless isDraft}}published{{/unless}}", "published")]
    [InlineData("{{#if (or summary minutes)}}yes{{else}}no{{/if}}", "no")]
    [InlineData("{{#if (or summary tree title)}}yes{{else}}no{{/if}}", "yes")]
    [InlineData("{{#if isDraft}}a{{else if title}}b{{else}}c{{/if}}", "b")]
    [InlineData("{{#each people}}{{@index}}{{this.name}}{{role}}{{#if @first}}<{{/if}}{{#if @last}}>{{/if}}{{/each}}", "0AdaPM<1Bo>")]
    [InlineData("{{#each people as |person n|}}{{n}}{{person.name}}{{/each}}", "0Ada1Bo")]
    [InlineData("{{#each people}}{{../title}} {{@root.title}} {{/each}}", "Title Title Title Title ")]
    [InlineData("{{#each tree}}x{{else}}none{{/each}}", "none")]
    [InlineData("{{#if tree}}some{{else}}none{{/if}}", "none")]
    [InlineData("{{people.length}} {{people.[0].name}} {{people.1.name}}", "2 Ada Bo")]
    [InlineData("{{#with owner}}{{name}}{{else}}nobody{{/with}}", "Cleo")]
    [InlineData("{{lookup labels \"Low\"}}{{labels.Low}}{{labels.High}}", "flatflat")]
    [InlineData("{{#each labels}}{{@key}}={{this}}{{/each}}", "Low=flat")]
    public void Templates_see_the_properties_of_models(string template, string html) =>
        TemplateFixture.Render(template, Page).ShouldBe(html);

    [Theory]
    [InlineData("{{#eq title \"Title\"}}same{{else}}other{{/eq}}", "same")]
    [InlineData("{{#eq level 3}}same{{else}}other{{/eq}}", "same")]
    [InlineData("{{#eq mood \"veryGlad\"}}same{{else}}other{{/eq}}", "same")]
    [InlineData("{{#eq isDraft true}}same{{else}}other{{/eq}}", "other")]
    [InlineData("{{#eq summary owner}}same{{else}}other{{/eq}}", "same")]
    [InlineData("{{#eq level 1}}one{{else eq level 3}}three{{else}}other{{/eq}}", "three")]
    [InlineData("{{#if (eq level 3)}}three{{/if}}{{#unless (eq level 3)}}not{{/unless}}", "three")]
    [InlineData("{{#if isDraft}}draft{{else if (eq level 3)}}three{{/if}}", "three")]
    public void Values_are_compared_as_they_are_written(string template, string html) =>
        TemplateFixture.Render(template, Page with { Owner = null }).ShouldBe(html);

    [Theory]
    [InlineData("{{t \"nav.home\"}}", "Home &amp; away")]
    [InlineData("{{t \"updated\" reviewed}}", "Updated 2026-02-09")]
    [InlineData("{{t \"updated\" title}}", "Updated &lt;&amp;&gt;&quot;&#39;ü")]
    [InlineData("{{count \"questions\" 1}}, {{count \"questions\" level}}", "1 question, 3 questions")]
    [InlineData("{{#if (eq (t \"nav.home\") \"Home & away\")}}yes{{/if}}", "yes")]
    public void Strings_are_filled_and_escaped(string template, string html) =>
        TemplateFixture.Render(template, Page with { Title = "<&>\"'ü" }).ShouldBe(html);

    [Fact]
    public void Values_are_escaped_and_trusted_html_is_not() =>
        TemplateFixture.Render("{{title}} {{html}} {{{html}}}", new PageModel { Title = "<&>\"'=`ü€😀", Html = "<b>" })
            .ShouldBe("&lt;&amp;&gt;&quot;&#39;=`ü€😀 &lt;b&gt; <b>");

    [Fact]
    public void Values_are_written_alike_on_every_machine() =>
        TemplateFixture.Render("{{isDraft}} {{share}} {{mood}} {{reviewed}} {{level}}", Page)
            .ShouldBe("false 0.5 veryGlad 2026-02-09 3");

    [Fact]
    public void What_belongs_to_nothing_is_empty() =>
        TemplateFixture.Render(
            "{{owner.name}}.{{#if owner.name}}x{{else}}no{{/if}}.{{#each owner.name}}x{{/each}}.{{#with owner}}x{{/with}}.{{t \"updated\" owner.name}}",
            new PageModel()).ShouldBe(".no...Updated ");

    [Fact]
    public void One_list_may_hold_several_types() =>
        TemplateFixture.Render(
            "{{#each blocks}}{{value}}:{{label}}{{#if (eq value \"2\")}} {{text}}{{/if}};{{/each}}",
            new PageModel { Blocks = [new FieldBlock("L", "1"), new NoteBlock("2", "M"), new FieldBlock("N", "3")] })
            .ShouldBe("1:L;2:M note;3:N;");

    [Fact]
    public void Properties_may_be_called_like_the_variables_of_a_loop() =>
        TemplateFixture.Render(
            "{{#each blocks}}{{key}}{{first}}{{last}}{{index}}{{value}} {{@index}}{{/each}}",
            new PageModel { Blocks = [new FieldBlock("L", "v", 7)] }).ShouldBe("7fliv 0");

    [Fact]
    public void Tags_alone_on_their_lines_leave_no_line_behind() =>
        TemplateFixture.Render("<ul>\n  {{#each tags}}\n    {{! one }}\n  <li>{{this}}</li>\n  {{/each}}\n</ul>\n", Page)
            .ShouldBe("<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n");

    [Fact]
    public void Tildes_take_the_white_space_away() =>
        TemplateFixture.Render("a {{~title~}} b {{~#if level~}} c {{~/if~}} {{~!-- d --~}} e {{!~ ~}} {{count \"questions\" 3~}} f {{{~html~}}} g", Page with { Html = "h" })
            .ShouldBe("aTitlebce 3 questionsfhg");

    [Theory]
    [InlineData("{{!-- {{#if}} }} --}}a{{!< b }}{{! c } d }}e", "ae")]
    [InlineData("\\{{title}} \\\\{{title}}", "{{title}} \\Title")]
    [InlineData("a { b } {c} }} d", "a { b } {c} }} d")]
    [InlineData("{{t\n  \"updated\"\n  3\n}}", "Updated 3")]
    [InlineData("\uFEFF{{title}}", "Title")]
    [InlineData("{{t \"updated\" \"}} {{\"}}", "Updated }} {{")]
    [InlineData("{{t 'updated' 'a \"b\"'}}{{t \"updated\" \"c \\\"d\\\"\"}}", "Updated a &quot;b&quot;Updated c &quot;d&quot;")]
    public void Comments_and_braces_are_read_as_meant(string template, string html) =>
        TemplateFixture.Render(template, Page).ShouldBe(html);
}
