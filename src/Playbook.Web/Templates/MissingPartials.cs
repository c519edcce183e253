using HandlebarsDotNet;

namespace Playbook.Web.Templates;

/// <summary>Refuses a partial whose name comes from a page; names that stand in a template are checked when it is loaded.</summary>
internal sealed class MissingPartials : IMissingPartialTemplateHandler, IPartialTemplateResolver
{
    /// <inheritdoc />
    public void Handle(ICompiledHandlebarsConfiguration configuration, string partialName, in EncodedTextWriter textWriter) =>
        throw new TemplateFailureException($"There is no partial '{partialName}'.");

    /// <summary>Never finds one: templates come from the layered input only.</summary>
    public bool TryRegisterPartial(IHandlebars env, string? partialName, string? templatePath) => false;
}
