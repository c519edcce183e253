using System.Text.Json.Serialization;

namespace Playbook.Reporting;

/// <summary>The report's serialisers, generated: looking types up at run time would cost more than the report.</summary>
[JsonSerializable(typeof(JsonReport))]
internal sealed partial class JsonReportContext : JsonSerializerContext;
