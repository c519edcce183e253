using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.MemberAccessors;
using HandlebarsDotNet.PathStructure;

namespace Playbook.Web.Templates;

/// <summary>Reads what <c>{{&gt; card title="x"}}</c> hands to a partial: the parameters, and below them the properties around the call.</summary>
internal sealed class ParameterAccessor : IMemberAccessor
{
    /// <inheritdoc />
    public bool TryGetValue(object? instance, ChainSegment memberName, out object? value)
    {
        var parameters = (HashParameterDictionary)instance!;
        if (parameters.TryGetValue(memberName.TrimmedValue, out value))
        {
            return true;
        }

        throw new UnknownPropertyException(memberName.TrimmedValue, parameters.Keys);
    }
}
