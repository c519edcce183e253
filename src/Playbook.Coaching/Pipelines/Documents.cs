using Playbook.Coaching.Content;
using Playbook.Coaching.Graph;
using Playbook.Engine.Documents;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Pipelines;

/// <summary>A content file, its lower layers at hand.</summary>
/// <param name="Layers">The file at its path in every layer, the winner first.</param>
/// <param name="IsHidden">Whether the settings leave it out; it is read only for the names that others may call it.</param>
public sealed record ContentFile(IReadOnlyList<InputFile> Layers, bool IsHidden) : Document(Layers[0].Path.Value)
{
    /// <summary>The file that wins.</summary>
    public InputFile File => Layers[0];
}

/// <summary>A content file, parsed.</summary>
/// <param name="Source">The parsed file.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="IsHidden">Whether the settings leave it out.</param>
public sealed record ParsedContent(PageSource Source, Kind Kind, bool IsHidden) : Document(Source.File.Path.Value);

/// <summary>A page, read as its kind.</summary>
/// <param name="Page">The page.</param>
public sealed record PageDocument(Page Page) : Document(Page.Source.Value);

/// <summary>A page that is no part of the site.</summary>
/// <param name="Source">Its file.</param>
/// <param name="Page">What others may call it.</param>
public sealed record LeftOutDocument(SourcePath Source, LeftOutPage Page) : Document(Source.Value);

/// <summary>A file of the site that is about to be written; its bytes are made only then, and only if they are needed.</summary>
/// <param name="Address">Where it is written.</param>
/// <param name="Prepare">Finds out what its bytes are made from.</param>
/// <param name="IsPage">Whether it is an HTML page.</param>
/// <param name="Source">The input file it is a copy of, or null.</param>
public sealed record OutputFile(UrlPath Address, Func<FileDraft> Prepare, bool IsPage = false, InputFile? Source = null)
    : Document(Address.Value)
{
    /// <summary>Whether it is a page that people take along on paper.</summary>
    public bool IsForPaper { get; init; }

    /// <summary>A file that is made anew in every build.</summary>
    public static OutputFile Of(UrlPath address, Func<ReadOnlyMemory<byte>> content, InputFile? source = null) =>
        new(address, () => new FileDraft(null, () => new FileContent(content())), Source: source);
}
