using HandlebarsDotNet.MemberAccessors;
using HandlebarsDotNet.PathStructure;

namespace Playbook.Web.Templates;

/// <summary>Reads properties of view models, and refuses names that they do not have.</summary>
internal sealed class ModelAccessor : IMemberAccessor
{
    /// <summary>Looks a property up. The instance may be null, and of another type than the one it was asked for at first: one list may hold several.</summary>
    /// <exception cref="UnknownPropertyException">There is no such property.</exception>
    public bool TryGetValue(object? instance, ChainSegment memberName, out object? value)
    {
        if (instance is null)
        {
            value = null;
            return false;
        }

        var properties = ModelProperties.Of(instance.GetType());
        if (properties.TryGet(instance, memberName.TrimmedValue, out value))
        {
            return true;
        }

        throw new UnknownPropertyException(memberName.TrimmedValue, properties.Names);
    }
}
