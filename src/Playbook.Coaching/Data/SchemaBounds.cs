using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Playbook.Coaching.Data;

/// <summary>
/// Says in a schema what attributes say of a property: how long, how many, between which numbers, which words, which pattern.
/// On a list <c>MaxLength</c> is about the list, and the others are about its items.
/// </summary>
internal static class SchemaBounds
{
    /// <summary>Adds a property's bounds to its schema. What is null in a type that allows nothing unknown is absent, and null is refused.</summary>
    public static void Add(JsonPropertyInfo property, JsonObject schema)
    {
        if (property.DeclaringType.GetCustomAttribute<JsonUnmappedMemberHandlingAttribute>() is null)
        {
            return;
        }

        if (schema["type"] is JsonArray types)
        {
            schema["type"] = types.Select(type => type!.GetValue<string>()).Single(type => type != "null");
        }

        var items = schema["items"] as JsonObject;
        foreach (var attribute in property.AttributeProvider?.GetCustomAttributes(inherit: true) ?? [])
        {
            Add(attribute, schema, items ?? schema);
        }
    }

    private static void Add(object attribute, JsonObject list, JsonObject value)
    {
        switch (attribute)
        {
            case MaxLengthAttribute most:
                list["maxItems"] = most.Length;
                break;
            case StringLengthAttribute length:
                value["maxLength"] = length.MaximumLength;
                if (length.MinimumLength > 0)
                {
                    value["minLength"] = length.MinimumLength;
                }

                break;
            case RegularExpressionAttribute expression:
                value["pattern"] = expression.Pattern;
                break;
            case RangeAttribute { Minimum: int least, Maximum: int most }:
                value["minimum"] = least;
                value["maximum"] = most;
                break;
            case AllowedValuesAttribute allowed:
                value["enum"] = new JsonArray([.. allowed.Values.Select(one => JsonValue.Create(one))]);
                break;
        }
    }
}
