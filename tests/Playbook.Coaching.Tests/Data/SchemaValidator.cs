using System.Text.Json;
using System.Text.RegularExpressions;

namespace Playbook.Coaching.Tests.Data;

/// <summary>Holds JSON against a JSON Schema: as much of the language as the published schemas use, and a failure on any more.</summary>
internal static class SchemaValidator
{
    private static readonly string[] Known =
    [
        "$schema", "title", "description", "type", "properties", "required", "items", "additionalProperties",
        "maxItems", "maxLength", "minLength", "pattern", "minimum", "maximum", "enum",
    ];

    /// <summary>What does not fit, with its place; empty when all does. A property that the schema does not name does not fit.</summary>
    public static IEnumerable<string> Problems(JsonElement value, JsonElement schema, string place = "$")
    {
        foreach (var keyword in schema.EnumerateObject().Select(keyword => keyword.Name).Where(keyword => !Known.Contains(keyword)))
        {
            yield return $"{place}: the schema says '{keyword}', which this test does not know";
        }

        if (schema.TryGetProperty("type", out var type) && !Types(type).Contains(TypeOf(value)))
        {
            yield return $"{place}: {TypeOf(value)} instead of {type}";
            yield break;
        }

        var nested = value.ValueKind switch
        {
            JsonValueKind.Object => Properties(value, schema, place),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, i) => Problems(item, schema.GetProperty("items"), $"{place}[{i}]")),
            _ => [],
        };
        foreach (var problem in Bounds(value, schema).Select(bound => $"{place}: {bound}").Concat(nested))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> Properties(JsonElement value, JsonElement schema, string place)
    {
        foreach (var name in Strings(schema, "required").Where(name => !value.TryGetProperty(name, out _)))
        {
            yield return $"{place}: '{name}' is missing";
        }

        foreach (var property in value.EnumerateObject())
        {
            var problems = SchemaOf(property.Name, schema) is { } own
                ? Problems(property.Value, own, $"{place}.{property.Name}")
                : [$"{place}: '{property.Name}' is not in the schema"];
            foreach (var problem in problems)
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<string> Bounds(JsonElement value, JsonElement schema)
    {
        if (schema.TryGetProperty("enum", out var allowed) && !allowed.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)))
        {
            yield return $"not one of {allowed}";
        }

        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("maxItems", out var most) && value.GetArrayLength() > most.GetInt32())
        {
            yield return $"more than {most}";
        }

        if (value.ValueKind == JsonValueKind.String && schema.TryGetProperty("maxLength", out var length) && value.GetString()!.EnumerateRunes().Count() > length.GetInt32())
        {
            yield return $"longer than {length}";
        }

        if (value.ValueKind == JsonValueKind.String && schema.TryGetProperty("minLength", out var shortest) && value.GetString()!.EnumerateRunes().Count() < shortest.GetInt32())
        {
            yield return $"shorter than {shortest}";
        }

        if (value.ValueKind == JsonValueKind.String && schema.TryGetProperty("pattern", out var pattern)
            && !Regex.IsMatch(value.GetString()!, pattern.GetString()!, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1)))
        {
            yield return $"not like {pattern}";
        }

        if (schema.TryGetProperty("minimum", out var least) && (value.GetDouble() < least.GetDouble() || value.GetDouble() > schema.GetProperty("maximum").GetDouble()))
        {
            yield return $"not between {least} and {schema.GetProperty("maximum")}";
        }
    }

    private static JsonElement? SchemaOf(string name, JsonElement schema) =>
        schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out var own) ? own
        : schema.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.Object ? others
        : null;

    private static IEnumerable<string> Strings(JsonElement schema, string name) =>
        schema.TryGetProperty(name, out var list) ? list.EnumerateArray().Select(item => item.GetString()!) : [];

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(item => item.GetString()!) : [type.GetString()!];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "null",
    };
}
