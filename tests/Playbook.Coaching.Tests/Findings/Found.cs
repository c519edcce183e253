using Playbook.Coaching.Tests.Samples;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Findings;

/// <summary>What a build reports, as the lines that authors read.</summary>
internal static class Found
{
    /// <summary>The findings of the sample handbook with one file added or replaced.</summary>
    public static Task<IReadOnlyList<string>> InSampleWithAsync(string path, string text) =>
        InAsync(SampleHandbook.AddTo(new SiteBuilder()).With(path, text));

    /// <summary>The findings of a handbook.</summary>
    public static async Task<IReadOnlyList<string>> InAsync(SiteBuilder builder)
    {
        var site = await builder.BuildWithFindingsAsync();
        return [.. site.Diagnostics.Select(diagnostic => diagnostic.ToString())];
    }
}
