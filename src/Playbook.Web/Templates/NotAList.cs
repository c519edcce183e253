using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.Iterators;
using HandlebarsDotNet.PathStructure;

namespace Playbook.Web.Templates;

/// <summary>Refuses <c>{{#each}}</c> over a single value, whose properties it would otherwise go through in silence.</summary>
internal sealed class NotAList : IIterator
{
    /// <inheritdoc />
    public void Iterate(
        in EncodedTextWriter writer,
        BindingContext context,
        ChainSegment[] blockParamsVariables,
        object input,
        TemplateDelegate template,
        TemplateDelegate ifEmpty) =>
        throw new TemplateFailureException("'{{#each}}' goes through a single value.", "a list");
}
