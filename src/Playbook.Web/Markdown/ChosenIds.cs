using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Playbook.Web.Markdown;

/// <summary>
/// The ids that an author gave out in a page. They are known before anchors are made from headings, so that
/// <c>## Wins</c> above <c>::: answer {#wins}</c> does not take the block's id away.
/// </summary>
internal static partial class ChosenIds
{
    /// <summary>The ids on headings, blocks and list items.</summary>
    public static IEnumerable<string> Of(MarkdownDocument document)
    {
        var containers = document.Descendants<CustomContainer>().Select(container => $"{container.Info} {container.Arguments}");
        var attributes = document.Descendants<AttributesInline>().Select(inline => inline.Text);
        return containers.Concat(attributes).Select(text => Id().Match(text)).Where(match => match.Success).Select(match => match.Groups["id"].Value);
    }

    [GeneratedRegex(@"\{\s*#(?<id>[^\s}]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();
}
