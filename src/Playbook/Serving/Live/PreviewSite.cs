namespace Playbook.Serving.Live;

/// <summary>
/// A built site as a preview shows it: each page loads the script that follows changes, and the site's policy lets it.
/// The site itself is left as it is.
/// </summary>
/// <param name="site">What was built.</param>
/// <param name="build">The name of the build.</param>
internal sealed class PreviewSite(ISite site, string build) : ISite
{
    /// <summary>Name of the header that says which build an answer comes from.</summary>
    public const string BuildHeader = "X-Preview-Build";

    /// <inheritdoc />
    public string CacheControl => site.CacheControl;

    /// <inheritdoc />
    public HeaderRules Headers { get; } = site.Headers.With(headers => Rewrite(headers, build));

    /// <inheritdoc />
    public ReadOnlyMemory<byte>? Find(string path) =>
        site.Find(path) is not { } bytes ? default(ReadOnlyMemory<byte>?)
        : path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? PageInjection.Apply(bytes, build)
        : bytes;

    private static void Rewrite(Dictionary<string, string> headers, string build)
    {
        headers[BuildHeader] = build;
        if (headers.TryGetValue(PreviewPolicy.HeaderName, out var policy))
        {
            headers[PreviewPolicy.HeaderName] = PreviewPolicy.Widen(policy);
        }
    }
}
