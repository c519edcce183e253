namespace Playbook.Engine.Diagnostics;

/// <summary>A place in an input file, as an author sees it.</summary>
/// <param name="File">Path shown to the author, with forward slashes (for instance <c>input/guides/start.md</c>).</param>
/// <param name="Line">Line counted from 1; 0 when the finding is about the whole file.</param>
/// <param name="Column">Column counted from 1 in UTF-16 units; 0 when the finding is about the whole line.</param>
/// <param name="Length">How many characters the finding covers; 0 when unknown.</param>
public sealed record SourceLocation(string File, int Line = 0, int Column = 0, int Length = 0)
{
    /// <summary><c>path</c>, <c>path(line)</c> or <c>path(line,column)</c>.</summary>
    public override string ToString() =>
        Line == 0 ? File : Column == 0 ? $"{File}({Line})" : $"{File}({Line},{Column})";
}
