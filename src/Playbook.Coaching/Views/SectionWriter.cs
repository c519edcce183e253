using System.Text;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Views;

/// <summary>
/// Writes a body block by block, and those of its sections that have a template through it, in their place. Every block is
/// written once, and copied once more for each section around it, of which there are fewer than levels of headings.
/// </summary>
/// <param name="blocks">The body.</param>
/// <param name="sections">The sections that have a template, by their very headings.</param>
/// <param name="writerTo">Makes what writes all other blocks.</param>
/// <param name="render">Renders a partial.</param>
internal sealed class SectionWriter(
    IReadOnlyList<MarkdownBlock> blocks,
    IReadOnlyDictionary<HeadingBlock, SectionPart> sections,
    Func<StringBuilder, BodyWriter> writerTo,
    Func<string, object, string> render)
{
    private const int UsualSize = 4096;

    /// <summary>The body as HTML.</summary>
    public string Write() => Write(0, blocks.Count);

    private string Write(int start, int end)
    {
        var html = new StringBuilder(UsualSize);
        var plain = writerTo(html);
        for (var next = start; next < end;)
        {
            if (PartAt(next) is { } part)
            {
                next = WriteGroup(part.Group, next, end, html);
                continue;
            }

            var first = next;
            while (next < end && PartAt(next) is null)
            {
                next++;
            }

            plain.Write(blocks.Skip(first).Take(next - first));
        }

        return html.ToString();
    }

    /// <summary>Writes the sections of one group that begin here; gives the place after the last of them.</summary>
    private int WriteGroup(string group, int start, int end, StringBuilder html)
    {
        var inside = new StringBuilder(UsualSize);
        var next = start;
        while (next < end && PartAt(next) is { } part && part.Group == group)
        {
            var after = EndOf(next, end);
            inside.Append(render(part.Template, part.View(Write(next + 1, after))));
            next = after;
        }

        html.Append(render(SectionPart.GroupTemplate, new SectionGroupView(group, inside.ToString())));
        return next;
    }

    private int EndOf(int section, int end)
    {
        var level = ((HeadingBlock)blocks[section]).Level;
        var next = section + 1;
        while (next < end && (blocks[next] is not HeadingBlock heading || heading.Level > level))
        {
            next++;
        }

        return next;
    }

    private SectionPart? PartAt(int position) =>
        blocks[position] is HeadingBlock heading ? sections.GetValueOrDefault(heading) : null;
}
