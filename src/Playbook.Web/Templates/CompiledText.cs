using System.Text;

namespace Playbook.Web.Templates;

/// <summary>
/// The text of a template as it is handed to the library, which misreads some of what is right: it takes comments for
/// layouts or stops at a single brace in them, a number for everything up to the next blank, and it indents every line
/// of a partial that stands alone on an indented line, which would change the text of <c>pre</c> and <c>textarea</c>.
/// </summary>
internal static class CompiledText
{
    /// <summary>The text with the same lines and the same meaning.</summary>
    public static string Of(string text, IEnumerable<TemplateTag> tags)
    {
        var compiled = new StringBuilder(text.Length);
        var (position, trims) = (0, false);
        foreach (var tag in tags)
        {
            var before = Before(text, position, tag);
            compiled.Append(trims ? before.TrimStart() : before);
            AppendTag(compiled, text, tag);
            position = tag.End;
            trims = tag.Kind == TagKind.Comment && TrimsAfter(text, tag);
        }

        var rest = text.AsSpan(position);
        return compiled.Append(trims ? rest.TrimStart() : rest).ToString();
    }

    private static ReadOnlySpan<char> Before(string text, int position, TemplateTag tag)
    {
        var before = text.AsSpan(position, tag.Start - position);
        return tag.Kind == TagKind.Comment && TrimsBefore(text, tag) ? before.TrimEnd()
            : tag.Kind == TagKind.Partial && StandsAlone(text, tag) ? before.TrimEnd(" \t")
            : before;
    }

    private static void AppendTag(StringBuilder compiled, string text, TemplateTag tag)
    {
        if (tag.Kind == TagKind.Comment)
        {
            // Without tildes it stays as a mark, so that a line with nothing else leaves no line behind.
            compiled.Append(TrimsBefore(text, tag) || TrimsAfter(text, tag) ? "" : "{{!----}}");
            return;
        }

        var start = compiled.Length;
        compiled.Append(text, tag.Start, tag.End - tag.Start)
            .Replace('\n', ' ', start, tag.End - tag.Start)
            .Replace('\r', ' ', start, tag.End - tag.Start);
        if (TrimsAfter(text, tag))
        {
            compiled.Insert(compiled.Length - Braces(text, tag) - 1, ' ');
        }
    }

    private static int Braces(string text, TemplateTag tag) => text[tag.Start + 2] == '{' ? 3 : 2;

    private static bool TrimsBefore(string text, TemplateTag tag) => text[tag.Start + Braces(text, tag)] == '~';

    private static bool TrimsAfter(string text, TemplateTag tag) => text[tag.End - Braces(text, tag) - 1] == '~';

    private static bool StandsAlone(string text, TemplateTag tag)
    {
        var before = tag.Start;
        while (before > 0 && text[before - 1] is ' ' or '\t')
        {
            before--;
        }

        var after = tag.End;
        while (after < text.Length && text[after] is ' ' or '\t' or '\r')
        {
            after++;
        }

        return (before == 0 || text[before - 1] == '\n') && (after == text.Length || text[after] == '\n');
    }
}
