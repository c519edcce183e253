using System.Text.Json.Serialization;

namespace Playbook.Serving.Live;

/// <summary>The state's serialiser, generated: looking types up at run time would cost more than a build may.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PreviewState))]
internal sealed partial class PreviewStateContext : JsonSerializerContext;
