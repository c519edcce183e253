using Playbook.Coaching.Build;
using Playbook.Coaching.Content;
using Playbook.Coaching.Layering;
using Playbook.Coaching.Questions;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;
using Playbook.Engine.Metadata;
using Playbook.Engine.Pipelines;
using Playbook.Web.Markdown;
using Playbook.Web.Yaml;

namespace Playbook.Coaching.Pipelines;

/// <summary>Parses front matter and Markdown, once, and merges a file into the layers below when it asks for that.</summary>
/// <param name="build">The build.</param>
public sealed class ParseContent(BuildContext build) : DocumentModule<ContentFile>
{
    /// <inheritdoc />
    protected override Document? Run(ContentFile document, RunContext context)
    {
        var inherited = build.Inherited.Of(document.File.Path.Directory);
        var diagnostics = document.IsHidden ? new DiagnosticBag() : context.Diagnostics;
        return Parse(document.Layers, inherited, diagnostics) is { } parsed && WithHome(parsed, diagnostics) is var source
            ? new ParsedContent(source with { Metadata = inherited.Under(source.Metadata) }, KindOf(source, inherited), document.IsHidden)
            : null;
    }

    /// <summary>The home page with the text that the settings have for it, which is laid over it as an override is.</summary>
    private PageSource WithHome(PageSource source, DiagnosticBag diagnostics) =>
        build.Settings.Home is { } text && IsHome(source)
            ? source with { Body = BodyMerger.Merge(source.Body, text.Parse(source.File, diagnostics)) }
            : source;

    private bool IsHome(PageSource source)
    {
        var index = new SourcePath("index.md");
        var path = source.File.Path;
        return path.Directory.Length == 0
            && path.IsFolderIndex
            && source.Metadata.Find("slug") is null
            && (path == index || build.Overlay.Find(index) is null || build.Hidden.IsHidden(index));
    }

    private PageSource? Parse(IReadOnlyList<InputFile> layers, MetadataMap inherited, DiagnosticBag diagnostics)
    {
        var file = layers[0];
        if (file.ReadText(diagnostics) is not { } text)
        {
            return null;
        }

        var split = FrontMatter.Split(text, file, diagnostics);
        var lower = Flag(split.Metadata, "merge") ? Below(split.Metadata, layers, inherited, diagnostics) : null;
        var metadata = lower is null ? split.Metadata : Inheritable(lower.Metadata).MergedWith(split.Metadata);

        // What a list item may carry depends on the kind, which an override need not state again.
        var kind = StatedKind(inherited.Under(metadata)) ?? Kinds.OfFolder(file.Path);
        var hasQuestions = Kinds.Of(kind).HasQuestions || IsIndexOfQuestions(file.Path);
        var body = MarkdownParser.Parse(new MarkdownSource(file, split.Body, split.BodyLine, hasQuestions), diagnostics);
        return lower is null
            ? new PageSource(file, metadata, body)
            : new PageSource(file, metadata, BodyMerger.Merge(lower.Body, body)) { Below = [lower.File, .. lower.Below] };
    }

    /// <summary>What an override is merged into, or null when there is nothing, which is reported.</summary>
    private PageSource? Below(MetadataMap upper, IReadOnlyList<InputFile> layers, MetadataMap inherited, DiagnosticBag diagnostics)
    {
        if (layers.Count == 1)
        {
            diagnostics.Add(LayeringDiagnostics.MergeMatchesNothing.At(
                upper.Find("merge")?.KeyLocation,
                $"There is no '{layers[0].Path}' below this one to merge with.",
                suggestion: DidYouMean.Suggest(layers[0].Path.Value, LowerFiles(layers[0]))));
            return null;
        }

        CheckBase(upper, layers[1], diagnostics);
        return Parse([.. layers.Skip(1)], inherited, diagnostics);
    }

    private static MetadataMap Inheritable(MetadataMap lower) =>
        new([.. lower.Entries.Where(entry => entry.Key is not ("merge" or "base"))], lower.Location);

    private void CheckBase(MetadataMap upper, InputFile lower, DiagnosticBag diagnostics)
    {
        if (!build.Request.SlowChecks || lower.ReadText(diagnostics) is not { } text)
        {
            return;
        }

        var now = Fingerprint.Of(text);
        if (upper.Find("base") is not { Value: MetadataScalar recorded })
        {
            diagnostics.Add(LayeringDiagnostics.BaseNotRecorded.At(
                upper.Find("merge")?.KeyLocation,
                "This override does not record what it was written against.",
                suggestion: $"Add 'base: {now}' to be told when {lower.DisplayPath} changes."));
        }
        else if (recorded.Text != now)
        {
            diagnostics.Add(LayeringDiagnostics.BaseMoved.At(
                recorded.Location,
                $"{lower.DisplayPath} has changed since this override was written against it.",
                suggestion: $"Read it again, then set 'base: {now}'."));
        }
    }

    private IEnumerable<string> LowerFiles(InputFile file) => build.Overlay.Files
        .Where(other => other.Layer < file.Layer && ReadContent.IsContent(other))
        .Select(other => other.Path.Value);

    private static Kind KindOf(PageSource source, MetadataMap inherited)
    {
        if (StatedKind(inherited.Under(source.Metadata)) is { } stated)
        {
            return stated;
        }

        // The index of the folder of questions may introduce them, or be a list of them itself.
        return IsIndexOfQuestions(source.File.Path) && TableOfContents.SectionsWithQuestions(source.Body.Blocks).OfType<ListBlock>().Any(HasWords)
            ? Kind.Bank
            : Kinds.OfFolder(source.File.Path);
    }

    private static bool HasWords(ListBlock list) => list.Items.Any(item => item.OnlyLink is null && item.Text.Length > 0);

    private static bool IsIndexOfQuestions(SourcePath path) =>
        path.Directory == Kinds.Of(Kind.Bank).Folder && path.IsFolderIndex;

    private static Kind? StatedKind(MetadataMap metadata) => metadata.Find("kind")?.Value is MetadataScalar { Text: var name }
        ? Kinds.All.FirstOrDefault(definition => definition.Name == name)?.Kind
        : null;

    private static bool Flag(MetadataMap metadata, string key) => metadata.Find(key)?.Value is MetadataScalar { Text: "true" };
}
