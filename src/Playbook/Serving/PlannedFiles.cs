using System.Text;
using Playbook.Coaching.Build;
using Playbook.Engine.Files;

namespace Playbook.Serving;

/// <summary>The files of a planned site, each made when it is asked for: what a preview serves.</summary>
/// <param name="site">The site.</param>
internal sealed class PlannedFiles(IPlannedSite site) : ISite
{
    private readonly Lazy<HeaderRules> _headers = new(() =>
        HeaderRules.Parse(site.Make(new UrlPath(HeaderRules.FileName)) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : ""));

    /// <summary>What is being written changes by the second: never show yesterday's, not even on going back.</summary>
    public string CacheControl => "no-store";

    /// <inheritdoc />
    public HeaderRules Headers => _headers.Value;

    /// <inheritdoc />
    public ReadOnlyMemory<byte>? Find(string path) => site.Make(new UrlPath(path));
}
