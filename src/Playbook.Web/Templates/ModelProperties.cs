using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using Playbook.Engine.Files;

namespace Playbook.Web.Templates;

/// <summary>The public properties of a view model's type, by the camelCase names that templates use.</summary>
internal sealed class ModelProperties
{
    private static readonly ConcurrentDictionary<Type, ModelProperties> Types = [];

    private readonly FrozenDictionary<string, MethodInvoker> _getters;
    private readonly MethodInvoker[] _inOrder;

    private ModelProperties(Type type)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
            .DistinctBy(property => property.Name)
            .ToList();
        Names = [.. properties.Select(NameOf)];
        _inOrder = [.. properties.Select(property => MethodInvoker.Create(property.GetMethod!))];
        _getters = Names.Zip(_inOrder).ToFrozenDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        Shape = Names.Aggregate(new DigestBuilder(), (digest, name) => digest.Add(name)).ToDigest();
    }

    /// <summary>The names in the order declared.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Tells types apart by the names of their properties.</summary>
    public Digest Shape { get; }

    /// <summary>The properties of a type, read once.</summary>
    public static ModelProperties Of(Type type) => Types.GetOrAdd(type, key => new(key));

    /// <summary>Whether a value has a property, and what it holds.</summary>
    public bool TryGet(object instance, string name, out object? value)
    {
        var found = _getters.TryGetValue(name, out var getter);
        value = found ? getter!.Invoke(instance) : null;
        return found;
    }

    /// <summary>What all properties hold, in the order of <see cref="Names"/>.</summary>
    public IEnumerable<object?> Values(object instance) => _inOrder.Select(getter => getter.Invoke(instance));

    private static string NameOf(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}
