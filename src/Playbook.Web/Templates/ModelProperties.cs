using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace Playbook.Web.Templates;

/// <summary>The public properties of a view model's type, by the camelCase names that templates use.</summary>
internal sealed class ModelProperties
{
    private static readonly ConcurrentDictionary<Type, ModelProperties> Types = [];

    private readonly FrozenDictionary<string, MethodInvoker> _getters;

    private ModelProperties(Type type)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
            .DistinctBy(property => property.Name)
            .ToList();
        Names = [.. properties.Select(NameOf)];
        _getters = properties.ToFrozenDictionary(NameOf, property => MethodInvoker.Create(property.GetMethod!), StringComparer.Ordinal);
    }

    /// <summary>The names in the order declared.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The properties of a type, read once.</summary>
    public static ModelProperties Of(Type type) => Types.GetOrAdd(type, key => new(key));

    /// <summary>Whether a value has a property, and what it holds.</summary>
    public bool TryGet(object instance, string name, out object? value)
    {
        var found = _getters.TryGetValue(name, out var getter);
        value = found ? getter!.Invoke(instance) : null;
        return found;
    }

    private static string NameOf(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}
