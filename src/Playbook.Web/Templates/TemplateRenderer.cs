using System.Globalization;
using System.Runtime.CompilerServices;
using HandlebarsDotNet;
using Playbook.Engine.Diagnostics;
using Playbook.Web.Themes;

namespace Playbook.Web.Templates;

/// <summary>Compiles templates at their first use and renders them. Safe for use from many threads.</summary>
internal sealed class TemplateRenderer
{
    private readonly IHandlebars _environment;
    private readonly Lock _compiling = new();
    private readonly Dictionary<TemplateFile, Lazy<HandlebarsTemplate<TextWriter, object, object>?>> _compiled = [];

    /// <summary>Registers the partials without compiling them.</summary>
    /// <param name="layouts">Templates that are rendered by the program.</param>
    /// <param name="partials">Templates that others may name.</param>
    /// <param name="strings">What <c>{{t}}</c> and <c>{{count}}</c> write.</param>
    public TemplateRenderer(IEnumerable<TemplateFile> layouts, IReadOnlyCollection<TemplateFile> partials, UiStrings strings)
    {
        var missing = new MissingPartials();
        var configuration = new HandlebarsConfiguration
        {
            FormatProvider = CultureInfo.InvariantCulture,
            MissingPartialTemplateHandler = missing,
            PartialRecursionDepthLimit = 2 * TemplateLimits.Depth,
            PartialTemplateResolver = missing,
            TextEncoder = new HtmlTextEncoder(),
        };
        configuration.FormatterProviders.Add(new TextFormatter());
        configuration.ObjectDescriptorProviders.Add(new ModelDescriptors());

        var environment = Handlebars.Create(configuration);
        TemplateHelpers.Register(environment, strings);
        foreach (var partial in partials)
        {
            environment.RegisterTemplate(partial.Name, (writer, context, _) => RenderPartial(partial, writer, context!));
        }

        foreach (var file in layouts.Concat(partials))
        {
            _compiled.Add(file, new(() => Compile(file)));
        }

        // Otherwise each template would be compiled with a copy of the configuration.
        _environment = environment.CreateSharedEnvironment();
    }

    /// <summary>Renders a template that no other stands around.</summary>
    public void Render(TemplateFile file, object model, TextWriter output, DiagnosticBag diagnostics)
    {
        using var buffer = RenderBuffer.Rent(diagnostics);
        Render(file, buffer, model, isOutermost: true);
        buffer.CopyTo(output);
    }

    /// <summary>Renders a template that no other stands around.</summary>
    public string Render(TemplateFile file, object model, DiagnosticBag diagnostics)
    {
        using var buffer = RenderBuffer.Rent(diagnostics);
        Render(file, buffer, model, isOutermost: true);
        return buffer.ToString();
    }

    private void RenderPartial(TemplateFile file, TextWriter writer, object context) =>
        Render(file, writer, context, isOutermost: false);

    private void Render(TemplateFile file, TextWriter writer, object context, bool isOutermost)
    {
        if (file.IsBroken)
        {
            return;
        }

        var buffer = RenderBuffer.Current;
        if (_compiled[file].Value is not { } template)
        {
            // The checks at load know everything that is refused as far as we know; this is the net below them.
            buffer.Diagnostics.Add(TemplateDiagnostics.Syntax.At(file.File.At(), "The template cannot be read."));
            return;
        }

        var (length, depth) = (buffer.Length, buffer.Depth);
        if (depth == TemplateLimits.Depth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new EndlessTemplateException(file.Name, file.FindPartial(file.Name));
        }

        try
        {
            buffer.Depth++;
            template(writer, context, null!);
        }
        catch (Exception exception) when (RenderFailure.IsAuthors(exception)
            && RenderFailure.Describe(file, exception, isOutermost) is { } diagnostic)
        {
            buffer.Diagnostics.Add(diagnostic);
            buffer.Length = length;
        }
        finally
        {
            buffer.Depth = depth;
        }
    }

    private HandlebarsTemplate<TextWriter, object, object>? Compile(TemplateFile file)
    {
        try
        {
            lock (_compiling)
            {
                return file.Compile(_environment);
            }
        }
        catch (Exception exception) when (RenderFailure.IsAuthors(exception))
        {
            return null;
        }
    }
}
