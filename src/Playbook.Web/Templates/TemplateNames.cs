namespace Playbook.Web.Templates;

/// <summary>The templates that the program itself asks for; a theme must have all of them.</summary>
/// <param name="Layouts">Names of layouts (<c>page</c> is <c>_layouts/page.hbs</c>).</param>
/// <param name="Partials">Names of partials rendered by the program (<c>blocks/answer</c> is <c>_partials/blocks/answer.hbs</c>).</param>
public sealed record TemplateNames(IReadOnlySet<string> Layouts, IReadOnlySet<string> Partials);
