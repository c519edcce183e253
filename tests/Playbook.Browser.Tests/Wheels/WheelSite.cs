using Playbook.Browser.Tests.Sites;
using Playbook.Testing;

namespace Playbook.Browser.Tests.Wheels;

/// <summary>A handbook with one wheel of some buckets, their names of many kinds.</summary>
internal static class WheelSite
{
    /// <summary>The page of the wheel.</summary>
    public const string Page = "wheels/pm.html";

    /// <summary>The names of its buckets.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "Problem understanding", "Verantwortungsbewusstsein", "データ分析と意思決定", "הובלה בלי סמכות", "X",
        "Design & <research>", "القيادة دون سلطة رسمية", "Listen and learn", "Stakeholder-Management", "Personal growth",
        "Donaudampfschifffahrtsgesellschaftskapitän", "Strategic thinking and vision",
    ];

    /// <summary>Builds it and makes it reachable.</summary>
    public static async Task<HostedSite> StartAsync(int count)
    {
        var buckets = Names.Take(count).Select((name, index) => $"  - id: bucket-{index + 1}\n    title: \"{name}\"\n");
        var site = await new SiteBuilder().With("wheels/pm.md", $"---\nbuckets:\n{string.Concat(buckets)}---\n# Wheel\n").BuildAsync();
        return await HostedSite.StartAsync(SiteHost.File, site.Files.ToDictionary(file => file.Key.Value, file => file.Value));
    }
}
