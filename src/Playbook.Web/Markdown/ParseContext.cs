using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;

namespace Playbook.Web.Markdown;

/// <summary>What the parsing of one file shares: its places, its links, its anchors, its findings.</summary>
internal sealed class ParseContext(MarkdownSource source, DiagnosticBag diagnostics)
{
    private readonly LineIndex _lines = new(source.Text);

    /// <summary>The file.</summary>
    public InputFile File => source.File;

    /// <summary>The body's text.</summary>
    public string Text => source.Text;

    /// <summary>Findings.</summary>
    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>Links found so far; their position is the index of their mark.</summary>
    public List<MarkdownLink> Links { get; } = [];

    /// <summary>Anchors of the page.</summary>
    public Slugger Slugger { get; } = new();

    /// <summary>How far off the parser's offsets are in the block at hand.</summary>
    public int Shift { get; set; }

    /// <summary>The place of an offset in the body; the length is 0 when it spans lines.</summary>
    public SourceLocation Locate(int offset, int length = 0)
    {
        if (source.Place is { } place)
        {
            return place;
        }

        var start = Math.Clamp(offset + Shift, 0, Text.Length);
        var covered = Text.AsSpan(start, Math.Clamp(length, 0, Text.Length - start));
        var (line, column) = _lines.At(start);
        return File.At(line + source.LinesBefore, column, covered.ContainsAny('\r', '\n') ? 0 : covered.Length);
    }

    /// <summary>The place of the first character from an offset on that is no space.</summary>
    public SourceLocation LocateWord(int offset)
    {
        while (offset < Text.Length && Text[offset] == ' ')
        {
            offset++;
        }

        return Locate(offset);
    }

    /// <summary>Registers a link and gives its mark.</summary>
    public string AddLink(string target, bool isImage, SourceLocation location)
    {
        Links.Add(new MarkdownLink(target, isImage, File.Path, location));
        return OpenMark.Of(OpenMark.Link, Links.Count - 1);
    }

    /// <summary>Takes an id of raw HTML; false when it must be left out.</summary>
    public bool TakeRawId(string id) => source.MayHaveIds && Slugger.Take(id);

    /// <summary>Takes an id that the author chose, and reports it when it is taken or the theme's.</summary>
    public void TakeAnchor(string id, SourceLocation location)
    {
        if (Slugger.IsOfTheme(id))
        {
            Diagnostics.Add(MarkdownDiagnostics.MalformedAttributes.At(
                location, $"The id '{id}' begins with an underscore, as those of the theme do.", "an id that begins with a letter"));
        }
        else if (!Slugger.Take(id))
        {
            Diagnostics.Add(MarkdownDiagnostics.DuplicateAnchor.At(
                location, $"The id '{id}' is used twice in this page.", "an id of its own for each heading, block and question"));
        }
    }
}
