using System.Collections;
using System.Diagnostics.CodeAnalysis;
using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.ObjectDescriptors;
using HandlebarsDotNet.PathStructure;

namespace Playbook.Web.Templates;

/// <summary>
/// Tells the template library how to read our values: properties by their camelCase names, unknown names refused.
/// Maps stay the library's own: there a missing key is no mistake.
/// </summary>
internal sealed class ModelDescriptors : IObjectDescriptorProvider
{
    private static readonly ModelAccessor Models = new();
    private static readonly ParameterAccessor Parameters = new();
    private static readonly NotAList Single = new();
    private static readonly EnumerableObjectDescriptor Lists = new(new ObjectDescriptorProvider([]));

    /// <inheritdoc />
    public bool TryGetDescriptor(Type type, [NotNullWhen(true)] out ObjectDescriptor? value)
    {
        value = type == typeof(HashParameterDictionary) ? new(type, Parameters, KeysOfParameters, _ => Single)
            : type.Assembly == typeof(HandlebarsDotNet.Handlebars).Assembly || IsMap(type) ? null
            : type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable)) ? OfList(type)
            : new(type, Models, NamesOf, _ => Single);
        return value is not null;
    }

    private static ObjectDescriptor? OfList(Type type) =>
        Lists.TryGetDescriptor(type, out var list)
            ? new(type, new ListAccessor(list.MemberAccessor), (_, _) => Array.Empty<ChainSegment>(), _ => list.Iterator!)
            : null;

    private static bool IsMap(Type type) =>
        type.IsAssignableTo(typeof(IDictionary))
        || type.GetInterfaces().Append(type).Any(candidate => candidate.IsGenericType
            && candidate.GetGenericTypeDefinition() is var generic
            && (generic == typeof(IDictionary<,>) || generic == typeof(IReadOnlyDictionary<,>)));

    private static ChainSegment[] NamesOf(ObjectDescriptor descriptor, object instance) =>
        ModelProperties.Of(instance.GetType()).Names.Select(ChainSegment.Create).ToArray();

    private static ChainSegment[] KeysOfParameters(ObjectDescriptor descriptor, object instance) =>
        ((HashParameterDictionary)instance).Keys.Select(ChainSegment.Create).ToArray();
}
