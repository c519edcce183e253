using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Web.Themes;

namespace Playbook.Web.Templates;

/// <summary>
/// The templates of the layered input: layouts, which the program renders, and partials, which layouts share. Of two
/// files with one path the upper layer's wins. A template with errors renders as nothing, so that the rest still shows.
/// </summary>
public sealed class TemplateSet
{
    /// <summary>What the names of template files end in.</summary>
    public const string Extension = ".hbs";

    internal const string LayoutFolder = "_layouts";
    internal const string PartialFolder = "_partials";

    private readonly Dictionary<string, TemplateFile> _layouts;
    private readonly Dictionary<string, TemplateFile> _partials;
    private readonly TemplateNames _names;
    private readonly TemplateRenderer _renderer;
    private readonly TemplateDigests _digests;
    private readonly DiagnosticBag _diagnostics;

    private TemplateSet(Overlay overlay, UiStrings strings, TemplateNames names, DiagnosticBag diagnostics)
    {
        _layouts = Read(overlay, LayoutFolder);
        _partials = Read(overlay, PartialFolder);
        _names = names;
        _renderer = new([.. _layouts.Values], [.. _partials.Values], strings);
        _digests = new(_partials, strings);
        _diagnostics = diagnostics;
    }

    private TemplateSet(TemplateSet other, DiagnosticBag diagnostics)
    {
        (_layouts, _partials, _names, _renderer, _digests) = (other._layouts, other._partials, other._names, other._renderer, other._digests);
        _diagnostics = diagnostics;
    }

    /// <summary>Reads all templates and reports everything that can be known before a page is rendered.</summary>
    /// <param name="overlay">The layered input.</param>
    /// <param name="strings">The texts that templates may name.</param>
    /// <param name="names">The templates that the program asks for.</param>
    /// <param name="diagnostics">Takes the findings, those of later rendering too.</param>
    public static TemplateSet Load(Overlay overlay, UiStrings strings, TemplateNames names, DiagnosticBag diagnostics)
    {
        var templates = new TemplateSet(overlay, strings, names, diagnostics);
        templates.Check(strings, diagnostics);
        new TemplateOverrides(overlay, names.Layouts, templates.UsedPartials()).Check(diagnostics);
        return templates;
    }

    /// <summary>The same templates, which tell someone else what goes wrong when they are rendered.</summary>
    public TemplateSet ReportingTo(DiagnosticBag diagnostics) => new(this, diagnostics);

    /// <summary>Digest of everything that <see cref="Render(string, object)"/> is a function of: templates, words, the model.</summary>
    /// <param name="layout">One of <see cref="TemplateNames.Layouts"/>.</param>
    /// <param name="model">The view model.</param>
    /// <exception cref="ArgumentException">The program asks for a layout that it has not named.</exception>
    public Digest DigestOf(string layout, object model)
    {
        var file = Find(_layouts, _names.Layouts, layout);
        return ModelDigest.Of(file is null ? default : _digests.Of(file), model);
    }

    /// <summary>Renders a layout. Safe for use from many threads.</summary>
    /// <param name="layout">One of <see cref="TemplateNames.Layouts"/>.</param>
    /// <param name="model">The view model; templates see its public properties in camelCase.</param>
    /// <param name="output">Where the page goes.</param>
    /// <exception cref="ArgumentException">The program asks for a layout that it has not named.</exception>
    public void Render(string layout, object model, TextWriter output)
    {
        if (Find(_layouts, _names.Layouts, layout) is { } file)
        {
            _renderer.Render(file, model, output, _diagnostics);
        }
    }

    /// <summary>Renders a layout that is to stand in another. Safe for use from many threads.</summary>
    /// <param name="layout">One of <see cref="TemplateNames.Layouts"/>.</param>
    /// <param name="model">The view model; templates see its public properties in camelCase.</param>
    /// <exception cref="ArgumentException">The program asks for a layout that it has not named.</exception>
    public string Render(string layout, object model) =>
        Find(_layouts, _names.Layouts, layout) is { } file ? _renderer.Render(file, model, _diagnostics) : "";

    /// <summary>Renders a partial by itself. Safe for use from many threads.</summary>
    /// <param name="partial">One of <see cref="TemplateNames.Partials"/>.</param>
    /// <param name="model">The view model; templates see its public properties in camelCase.</param>
    /// <exception cref="ArgumentException">The program asks for a partial that it has not named.</exception>
    public string RenderPartial(string partial, object model) =>
        Find(_partials, _names.Partials, partial) is { } file ? _renderer.Render(file, model, _diagnostics) : "";

    /// <summary>The folder of templates that a path lies in, or null.</summary>
    internal static string? FolderOf(SourcePath path) =>
        path.Value.StartsWith(LayoutFolder + "/", StringComparison.Ordinal) ? LayoutFolder
        : path.Value.StartsWith(PartialFolder + "/", StringComparison.Ordinal) ? PartialFolder
        : null;

    /// <summary>A template's name: its path without folder and extension.</summary>
    internal static string NameOf(SourcePath path) =>
        path.Value[(FolderOf(path)!.Length + 1)..^path.Extension.Length];

    private static Dictionary<string, TemplateFile> Read(Overlay overlay, string folder) => overlay.Files
        .Where(file => FolderOf(file.Path) == folder && file.Path.Extension == Extension)
        .Select(file => new TemplateFile(NameOf(file.Path), file))
        .ToDictionary(file => file.Name, StringComparer.Ordinal);

    private static TemplateFile? Find(Dictionary<string, TemplateFile> files, IReadOnlySet<string> names, string name) =>
        names.Contains(name)
            ? files.GetValueOrDefault(name)
            : throw new ArgumentException($"'{name}' is not among the names that the program asks for.", nameof(name));

    private void Check(UiStrings strings, DiagnosticBag diagnostics)
    {
        var all = _layouts.Values.Concat(_partials.Values).ToList();
        var inline = all.SelectMany(file => file.Tags).Select(tag => tag.InlineName).OfType<string>();
        var checker = new TemplateChecker(_partials.Keys.Concat(inline).ToHashSet(StringComparer.Ordinal), strings);
        foreach (var file in all)
        {
            checker.Check(file);
            CheckCase(file);
            diagnostics.AddRange(file.Diagnostics);
        }

        diagnostics.AddRange(Missing("layout", LayoutFolder, _layouts, _names.Layouts));
        diagnostics.AddRange(Missing("partial", PartialFolder, _partials, _names.Partials));
    }

    /// <summary>The template library, like some file systems, takes names that differ in capital letters for one.</summary>
    private void CheckCase(TemplateFile file)
    {
        var twin = _partials.Keys.FirstOrDefault(name => name != file.Name && name.Equals(file.Name, StringComparison.OrdinalIgnoreCase));
        if (twin is not null && _partials.GetValueOrDefault(file.Name) == file)
        {
            file.Add(new(TemplateDiagnostics.Syntax, 0, 0, $"The partials '{file.Name}' and '{twin}' differ in capital letters only."));
        }
    }

    private static IEnumerable<Diagnostic> Missing(
        string what, string folder, Dictionary<string, TemplateFile> files, IReadOnlySet<string> names) => names
        .Where(name => !files.ContainsKey(name))
        .Select(name => TemplateDiagnostics.MissingTemplate.At(null, $"The {what} '{name}' is missing.", $"a file '{folder}/{name}{Extension}'"));

    /// <summary>Names of partials that anything asks for, or null when a template takes the name of one from its page.</summary>
    private HashSet<string>? UsedPartials()
    {
        var calls = _layouts.Values.Concat(_partials.Values)
            .SelectMany(file => file.Tags)
            .Where(tag => tag.Kind is TagKind.Partial or TagKind.PartialBlock)
            .ToList();
        return calls.Exists(tag => tag.Words[0].Kind == TagWordKind.Group)
            ? null
            : [.. _names.Partials, .. calls.Select(tag => tag.Name)];
    }
}
