using System.Text.Json.Nodes;

namespace Playbook.Coaching.Data;

/// <summary>
/// Puts what a reference points to in its place. The exporter writes one where a type comes again, with an address by way of
/// wherever it came first, which tells a reader nothing. None of our types holds itself, so it ends.
/// </summary>
internal static class SchemaReferences
{
    private const string Reference = "$ref";

    /// <summary>A copy of a schema without references.</summary>
    /// <param name="schema">Part of a schema.</param>
    /// <param name="root">The whole of it.</param>
    public static JsonNode? Inline(JsonNode? schema, JsonNode root) => schema switch
    {
        JsonObject node when node[Reference]?.GetValue<string>() is { } address => Inline(Merged(Find(root, address), node), root),
        JsonObject node => new JsonObject(node.Select(property => KeyValuePair.Create(property.Key, Inline(property.Value, root)))),
        JsonArray list => new JsonArray([.. list.Select(item => Inline(item, root))]),
        _ => schema?.DeepClone(),
    };

    private static JsonNode Find(JsonNode root, string address) => address.Split('/').Skip(1)
        .Aggregate(root, (node, step) => node is JsonArray list ? list[int.Parse(step, provider: null)]! : node[step]!);

    /// <summary>What stands beside a reference, such as a description, says more of this place than what it points to.</summary>
    private static JsonObject Merged(JsonNode target, JsonObject beside)
    {
        var merged = new JsonObject();
        foreach (var (key, value) in beside.Where(property => property.Key != Reference).Concat(target.AsObject()))
        {
            merged.TryAdd(key, value?.DeepClone());
        }

        return merged;
    }
}
