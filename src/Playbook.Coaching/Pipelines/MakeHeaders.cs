using System.Text;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;
using Playbook.Engine.Pipelines;
using Playbook.Web.Themes;

namespace Playbook.Coaching.Pipelines;

/// <summary>Makes <c>_headers</c>, which hosts such as Netlify and Cloudflare Pages read.</summary>
public sealed class MakeHeaders : CollectionModule<Document>
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Run(IReadOnlyList<Document> documents, RunContext context) =>
        [.. documents, OutputFile.Of(new UrlPath("_headers"), () => Encoding.UTF8.GetBytes(Headers()))];

    private static string Headers() =>
        $"""
        /*
          Content-Security-Policy: {SecurityPolicy.Header}
          Cross-Origin-Opener-Policy: same-origin
          Permissions-Policy: camera=(), geolocation=(), microphone=()
          Referrer-Policy: no-referrer
          X-Content-Type-Options: nosniff
          X-Frame-Options: DENY

        """.ReplaceLineEndings("\n");
}
