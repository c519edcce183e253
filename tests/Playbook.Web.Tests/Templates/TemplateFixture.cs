using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Web.Templates;
using Playbook.Web.Themes;

namespace Playbook.Web.Tests.Templates;

/// <summary>A theme and a site in memory, and what is said about their templates.</summary>
internal sealed class TemplateFixture
{
    private readonly MemoryRoot _theme = new("theme");
    private readonly MemoryRoot _site = new("site");
    private readonly HashSet<string> _layouts = [];
    private readonly HashSet<string> _partials = [];

    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>All findings as authors see them.</summary>
    public IReadOnlyList<string> Findings => [.. Diagnostics.ToSortedList().Select(d => d.ToString())];

    /// <summary>Renders one layout of the theme; fails on any finding.</summary>
    public static string Render(string template, object model)
    {
        var fixture = new TemplateFixture().Layout("page", template).Strings("nav: { home: Home & away }\nupdated: \"Updated {0}\"\nquestions: { one: \"{0} question\", other: \"{0} questions\" }");
        var html = fixture.Load().Page(model);
        fixture.Findings.ShouldBeEmpty();
        return html;
    }

    public TemplateFixture Layout(string name, string text) => Theme($"_layouts/{name}.hbs", text).Needs(name);

    public TemplateFixture Partial(string name, string text) => Theme($"_partials/{name}.hbs", text);

    public TemplateFixture Strings(string yaml) => Theme("_strings/en.yml", yaml);

    public TemplateFixture Theme(string path, string text)
    {
        _theme.Add(path, text);
        return this;
    }

    public TemplateFixture Site(string path, string text)
    {
        _site.Add(path, text);
        return this;
    }

    public TemplateFixture Needs(string layout)
    {
        _layouts.Add(layout);
        return this;
    }

    public TemplateFixture NeedsPartial(string partial)
    {
        _partials.Add(partial);
        return this;
    }

    public TemplateSet Load()
    {
        var overlay = new Overlay([_theme, _site]);
        var strings = UiStrings.Load(overlay, "en", new());
        return TemplateSet.Load(overlay, strings, new(_layouts, _partials), Diagnostics);
    }
}

internal static class TemplateSetExtensions
{
    /// <summary>Renders the layout that most tests have.</summary>
    public static string Page(this TemplateSet templates, object model)
    {
        using var html = new StringWriter();
        templates.Render("page", model, html);
        return html.ToString();
    }
}
