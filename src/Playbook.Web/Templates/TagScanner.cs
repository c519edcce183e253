namespace Playbook.Web.Templates;

/// <summary>Finds the tags of a template, each with its place.</summary>
internal static class TagScanner
{
    /// <summary>All tags that can be read, in order.</summary>
    /// <param name="text">The template.</param>
    /// <param name="issues">Takes what is wrong with the others.</param>
    public static List<TemplateTag> Scan(string text, ICollection<TemplateIssue> issues)
    {
        var tags = new List<TemplateTag>();
        var position = 0;
        while (NextTag(text, position) is var start && start >= 0)
        {
            var reader = new TagReader(text, start);
            if (reader.Read() is { } tag)
            {
                tags.Add(tag);
                position = tag.End;
            }
            else
            {
                issues.Add(reader.Issue!);
                position = AfterBrokenTag(text, Math.Max(reader.Position, start + 2));
            }
        }

        return tags;
    }

    private static int NextTag(string text, int position)
    {
        var start = text.IndexOf("{{", position, StringComparison.Ordinal);
        while (start >= 0 && IsEscaped(text, start))
        {
            start = text.IndexOf("{{", start + 2, StringComparison.Ordinal);
        }

        return start;
    }

    /// <summary>One back slash before the braces makes them text; two are a back slash before a tag.</summary>
    private static bool IsEscaped(string text, int start) =>
        start > 0 && text[start - 1] == '\\' && (start < 2 || text[start - 2] != '\\');

    private static int AfterBrokenTag(string text, int position)
    {
        var close = text.IndexOf("}}", position, StringComparison.Ordinal);
        var open = text.IndexOf("{{", position, StringComparison.Ordinal);
        return open >= 0 && (close < 0 || open < close) ? open : close < 0 ? text.Length : close + 2;
    }
}
