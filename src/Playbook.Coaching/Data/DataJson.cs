using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Playbook.Coaching.Data;

/// <summary>Writes open data, and the schema of each kind, as JSON.</summary>
public static class DataJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
        RespectNullableAnnotations = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    /// <summary>The data as UTF-8.</summary>
    /// <typeparam name="T">The kind of data.</typeparam>
    public static byte[] Write<T>(T data) => JsonSerializer.SerializeToUtf8Bytes(data, Options);

    /// <summary>The JSON Schema of a kind of data, as UTF-8.</summary>
    /// <typeparam name="T">The kind of data.</typeparam>
    /// <param name="title">What the schema is called.</param>
    public static byte[] Schema<T>(string title)
    {
        var exporter = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };
        var exported = Options.GetJsonSchemaAsNode(typeof(T), exporter);
        var schema = SchemaReferences.Inline(exported, exported)!.AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", title);
        return JsonSerializer.SerializeToUtf8Bytes(schema, Options);
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        var attributes = context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: true);
        if (schema is JsonObject node)
        {
            // A key that is null is left out, so none but those that always have a value are required.
            if (node["required"] is JsonArray required && context.TypeInfo.Kind == JsonTypeInfoKind.Object)
            {
                var optional = context.TypeInfo.Properties.Where(property => property.IsGetNullable).Select(property => property.Name);
                node["required"] = new JsonArray([.. required.Select(name => name!.GetValue<string>()).Except(optional).Select(name => JsonValue.Create(name))]);
            }

            if (attributes is [DescriptionAttribute description, ..])
            {
                node.Insert(0, "description", description.Description);
            }

            if (context.PropertyInfo is { } property)
            {
                SchemaBounds.Add(property, node);
            }
        }

        return schema;
    }
}
