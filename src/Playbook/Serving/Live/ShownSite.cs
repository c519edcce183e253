using System.Text.Json.Serialization;

namespace Playbook.Serving.Live;

/// <summary>How the site that a preview shows came about.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ShownSite>))]
internal enum ShownSite
{
    /// <summary>There has not been one yet.</summary>
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>The last build made it, without an error.</summary>
    [JsonStringEnumMemberName("whole")]
    Whole,

    /// <summary>The last build made it as far as errors let it.</summary>
    [JsonStringEnumMemberName("partial")]
    Partial,

    /// <summary>An earlier build made it; the last one came to nothing.</summary>
    [JsonStringEnumMemberName("earlier")]
    Earlier,
}
