using System.Collections;
using HandlebarsDotNet.MemberAccessors;
using HandlebarsDotNet.PathStructure;

namespace Playbook.Web.Templates;

/// <summary>What a template may ask of a list: how many there are, or one by its position.</summary>
/// <param name="inner">Reads items by position.</param>
internal sealed class ListAccessor(IMemberAccessor inner) : IMemberAccessor
{
    private static readonly string[] Known = ["length"];

    /// <inheritdoc />
    public bool TryGetValue(object? instance, ChainSegment memberName, out object? value)
    {
        var name = memberName.TrimmedValue;
        if (name == "length" && instance is IEnumerable items)
        {
            value = items is ICollection list ? list.Count : items.Cast<object?>().Count();
            return true;
        }

        if (name.All(char.IsAsciiDigit))
        {
            return inner.TryGetValue(instance!, memberName, out value);
        }

        throw new UnknownPropertyException(name, Known);
    }
}
