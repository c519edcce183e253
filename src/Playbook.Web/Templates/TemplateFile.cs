using HandlebarsDotNet;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Web.Markdown;

namespace Playbook.Web.Templates;

/// <summary>One template: its text, its tags with their places, and its compiled form once it is used.</summary>
internal sealed class TemplateFile
{
    private readonly LineIndex _lines;
    private readonly List<TemplateIssue> _issues = [];
    private readonly DiagnosticBag _unreadable = new();

    /// <summary>Reads a template and checks its tags and blocks.</summary>
    /// <param name="name">Its name, the path without folder and extension.</param>
    /// <param name="file">The winning file.</param>
    public TemplateFile(string name, InputFile file)
    {
        Name = name;
        File = file;
        Text = file.ReadText(_unreadable)?.TrimStart('\uFEFF') ?? "";
        _lines = new(Text);
        Tags = TagScanner.Scan(Text, _issues);

        // A tag that cannot be read would make every block around it look wrong.
        if (_issues.Count == 0)
        {
            new BlockChecker(_lines, _issues).Check(Tags);
        }
    }

    /// <summary>Its name, such as <c>blocks/answer</c>.</summary>
    public string Name { get; }

    /// <summary>The file it comes from.</summary>
    public InputFile File { get; }

    /// <summary>The text as written.</summary>
    public string Text { get; }

    /// <summary>The tags that can be read, in order.</summary>
    public IReadOnlyList<TemplateTag> Tags { get; }

    /// <summary>Whether it has errors, and so renders as nothing.</summary>
    public bool IsBroken => _issues.Count > 0 || _unreadable.Errors > 0;

    /// <summary>What is wrong with it, with places.</summary>
    public IEnumerable<Diagnostic> Diagnostics => _unreadable.ToSortedList().Concat(
        _issues.Select(issue => issue.Descriptor.At(At(issue.Offset, issue.Length), issue.Message, issue.Expected, issue.Suggestion)));

    /// <summary>Adds a finding of another check.</summary>
    public void Add(TemplateIssue issue) => _issues.Add(issue);

    /// <summary>The place of some characters.</summary>
    public SourceLocation At(int offset, int length)
    {
        var (line, column) = _lines.At(offset);
        return File.At(line, column, length);
    }

    /// <summary>The place where a property is first named, or null.</summary>
    public SourceLocation? FindProperty(string name) =>
        Tags.SelectMany(tag => tag.Words)
            .FirstOrDefault(word => word.Kind == TagWordKind.Path && word.Text.Split('.', '/').Any(part => part.Trim('[', ']') == name)) is { } found
            ? At(found.Offset, found.Text.Length)
            : null;

    /// <summary>The place where a partial is first named, or the file.</summary>
    public SourceLocation FindPartial(string name) =>
        Tags.FirstOrDefault(tag => tag.Kind is TagKind.Partial or TagKind.PartialBlock && tag.Name == name) is { } found
            ? At(found.Start, found.End - found.Start)
            : File.At();

    /// <summary>Compiles it.</summary>
    public HandlebarsTemplate<TextWriter, object, object> Compile(IHandlebars environment)
    {
        using var reader = new StringReader(CompiledText.Of(Text, Tags));
        return environment.Compile(reader);
    }
}
