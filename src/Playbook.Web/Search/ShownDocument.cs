using System.Text.Json;
using System.Text.Json.Serialization;

namespace Playbook.Web.Search;

/// <summary>
/// Writes what results show of a document, as a list: address, title, summary, details, and for each section its anchor, its
/// heading and its lines.
/// </summary>
internal sealed class ShownDocument : JsonConverter<SearchDocument>
{
    /// <inheritdoc />
    /// <exception cref="NotSupportedException">Always: they are written only.</exception>
    public override SearchDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, SearchDocument value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(value.Url);
        writer.WriteStringValue(value.Title);
        writer.WriteStringValue(value.Summary ?? "");
        writer.WriteStartArray();
        foreach (var detail in value.Details)
        {
            writer.WriteStringValue(detail);
        }

        writer.WriteEndArray();
        writer.WriteStartArray();
        foreach (var section in value.Sections)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(section.Anchor ?? "");
            writer.WriteStringValue(section.Heading);
            writer.WriteStringValue(string.Join('\n', section.Lines));
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.WriteEndArray();
    }
}
