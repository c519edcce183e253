using System.Globalization;
using Playbook.Coaching.Content;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Engine.Metadata;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Questions.Import;

/// <summary>A bank that questions go into, be it there already or not.</summary>
/// <param name="path">Its path inside the input folder.</param>
/// <param name="displayPath">Its path in front of people.</param>
/// <param name="input">Which of the site's own input folders it lies in, from 0.</param>
/// <param name="options">What was asked for.</param>
internal sealed class BankTarget(SourcePath path, string displayPath, int input, ImportOptions options)
{
    private string? _text;
    private BankPage? _page;

    /// <summary>Its path in front of people.</summary>
    public string DisplayPath => displayPath;

    /// <summary>The questions that are in it.</summary>
    public IReadOnlyList<Question> Questions => _page?.Questions ?? [];

    /// <summary>What its questions and headings are called by links.</summary>
    public IEnumerable<string> Ids => [.. Questions.Select(question => question.Id), .. _page?.Content.Source.Body.Anchors ?? new HashSet<string>()];

    /// <summary>A bank that is there; null when there are errors in it, or it is no bank, which is reported.</summary>
    public static BankTarget? Existing(InputFile file, int input, ImportOptions options, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        if (file.ReadText(diagnostics) is not { } text)
        {
            return null;
        }

        var page = BankText.Read(file, text, found);
        if (found.Errors > 0)
        {
            diagnostics.AddRange(found.ToSortedList().Where(finding => finding.Severity == Severity.Error));
            return null;
        }

        if ((page.Content.Source.Metadata.Find("kind")?.Value as MetadataScalar)?.Text is { } kind && kind != Kinds.Of(Kind.Bank).Name)
        {
            diagnostics.Add(ImportDiagnostics.UnusableBank.At(file.At(), $"'{file.DisplayPath}' is a {kind}, and no bank.", suggestion: "Name another with --bank."));
            return null;
        }

        return new BankTarget(file.Path, file.DisplayPath, input, options) { _text = text, _page = page };
    }

    /// <summary>The file with more questions; null when there are none, or when it would not give them back, which is reported.</summary>
    /// <param name="questions">The questions, in order.</param>
    /// <param name="title">What the files that they come from call themselves, or null.</param>
    /// <param name="taken">Ids that are taken; those of the questions are added.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public BankFile? With(IReadOnlyList<ImportedQuestion> questions, string? title, ISet<string> taken, DiagnosticBag diagnostics)
    {
        if (questions.Count == 0)
        {
            return null;
        }

        var topics = Topics(questions, taken);
        if (_page is not null && topics.Find(topic => !IsListed(topic.Title)) is { } unlisted)
        {
            diagnostics.Add(ImportDiagnostics.UnusableBank.At(
                new SourceLocation(displayPath),
                $"This bank opens with its own table of contents, and questions that stand elsewhere than in its sections are none: {unlisted.Title ?? "those without a heading"}.",
                suggestion: "Add the heading there first, or name another bank with --bank."));
            return null;
        }

        foreach (var isCareful in (bool[])[false, true])
        {
            var (text, added) = Write(topics, title, isCareful);
            if (new BankComparison(Questions, topics).IsMet(BankText.Read(Nowhere, text, new DiagnosticBag())))
            {
                return new BankFile(path, displayPath, input, text, questions.Count, added);
            }
        }

        diagnostics.Add(ImportDiagnostics.UnusableBank.At(
            new SourceLocation(displayPath), "The questions would not be read back from this bank as they are.", suggestion: "Name another with --bank, or import fewer at once."));
        return null;
    }

    /// <summary>Whether questions may stand under a heading: under any, unless a table of contents says under which.</summary>
    private bool IsListed(string? topic) =>
        TableOfContents.SectionsWithQuestions(_page!.Content.Blocks) is var blocks
        && (ReferenceEquals(blocks, _page.Content.Blocks) || blocks.OfType<HeadingBlock>().Any(heading => string.Equals(heading.Text, topic, StringComparison.OrdinalIgnoreCase)));

    private InputFile Nowhere => new(path, new MemoryRoot(""), 0);

    private (string Text, string Added) Write(IReadOnlyList<Topic> topics, string? title, bool isCareful)
    {
        if (_text is null || _page is null)
        {
            var text = NewBank.Write(Title(title), topics, options, isCareful);
            return (text, text);
        }

        var bank = new ExistingBank(_text, _page);
        var defaults = new MetadataReader(_page.Content.Source.Metadata, null, new DiagnosticBag());
        var lines = new QuestionLines(
            new QuestionDefaults
            {
                Moment = defaults.Enum<Moment>("moment"),
                Depth = defaults.Enum<Depth>("depth"),
                Scale = Scale.Read(defaults, "scale", new DiagnosticBag()),
            },
            isCareful);
        return (bank.Write(topics, lines, isCareful), bank.Added);
    }

    private string Title(string? ofFiles)
    {
        var words = path.Stem.Replace('-', ' ').Replace('_', ' ');
        return (options.Title is null ? null : QuestionMarkdown.Normal(options.Title)) ?? ofFiles ?? char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
    }

    private List<Topic> Topics(IReadOnlyList<ImportedQuestion> questions, ISet<string> taken)
    {
        var own = Ids.ToHashSet(StringComparer.Ordinal);
        var groups = questions.GroupBy(question => question.Topic, StringComparer.OrdinalIgnoreCase).OrderBy(group => group.Key is not null).ToList();
        var headings = groups.Select(group => group.Key is { } topic ? Slugger.Slug(topic) : "").ToList();
        taken.UnionWith(headings);
        var topics = new List<Topic>();
        foreach (var (group, heading) in groups.Zip(headings))
        {
            // The anchor that the words of a heading make may be the id of a question that is there.
            var mark = own.Contains(heading) ? $" {{#{QuestionId.FromWords(heading, taken)}}}" : "";
            topics.Add(new Topic(group.Key, [.. group.Select(question => question with { Id = IdOf(question, taken) })]) { IdMark = mark });
        }

        return topics;
    }

    private static string IdOf(ImportedQuestion question, ISet<string> taken) =>
        question.Id is { } id && id.Any(char.IsLetter) && Slugger.Slug(id).Equals(id, StringComparison.OrdinalIgnoreCase) && taken.Add(id) ? id : QuestionId.FromWords(question.Text, taken);
}
