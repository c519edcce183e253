using Playbook.Testing;

namespace Playbook.Coaching.Tests.Properties;

/// <summary>A handbook that a generator made up.</summary>
/// <param name="Files">Path and text of each file.</param>
public sealed record GeneratedHandbook(IReadOnlyDictionary<string, string> Files)
{
    /// <summary>Builds it with all checks.</summary>
    public Task<BuiltSite> BuildAsync()
    {
        var builder = new SiteBuilder { SlowChecks = true };
        foreach (var (path, text) in Files)
        {
            // As bytes, so that line ends stay as they are.
            builder.With(path, System.Text.Encoding.UTF8.GetBytes(text));
        }

        return builder.BuildWithFindingsAsync();
    }

    /// <summary>All of it, for whoever looks into a failure.</summary>
    public override string ToString() =>
        string.Concat(Files.Select(file => $"\n=== {file.Key}\n{file.Value.Replace("\r", "\\r", StringComparison.Ordinal)}"));
}
