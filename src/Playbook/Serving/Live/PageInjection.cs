using System.Net;
using System.Text;

namespace Playbook.Serving.Live;

/// <summary>Adds the script of a preview to a page, and widens the policies that the page itself states.</summary>
internal static class PageInjection
{
    private const string Script = $"{PreviewEndpoints.Prefix}client.js";

    /// <summary>The page with the script first in its head, before anything that could change where addresses lead.</summary>
    /// <param name="page">The page in any encoding that has ASCII in it; what is not ASCII is not touched.</param>
    /// <param name="build">The name of the build that the page comes from.</param>
    public static ReadOnlyMemory<byte> Apply(ReadOnlyMemory<byte> page, string build)
    {
        // Latin-1 has a letter for every byte: what is not looked at comes out as it went in.
        var html = Encoding.Latin1.GetString(page.Span);
        var head = HtmlHead.Scan(html);
        var result = new StringBuilder(html, 0, head.Start, html.Length + 256);
        result.Append("<script type=\"module\" src=\"").Append(Script).Append("\" data-build=\"").Append(build).Append("\"></script>");
        var done = head.Start;
        foreach (var policy in head.Policies)
        {
            var (start, length) = policy.GetOffsetAndLength(html.Length);
            result.Append(html, done, start - done).Append(Widen(html.Substring(start, length)));
            done = start + length;
        }

        return Encoding.Latin1.GetBytes(result.Append(html, done, html.Length - done).ToString());
    }

    private static string Widen(string attribute)
    {
        var policy = WebUtility.HtmlDecode(attribute[0] is '"' or '\'' ? attribute[1..^1] : attribute);
        var widened = PreviewPolicy.Widen(policy)
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);
        return $"\"{widened}\"";
    }
}
