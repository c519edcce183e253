using System.Text.RegularExpressions;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Questions.Import;

/// <summary>Adds questions to the text of a bank, under their headings, and changes nothing else in it.</summary>
internal sealed partial class ExistingBank
{
    private readonly List<string> _lines;
    private readonly string _end;
    private readonly List<Region> _regions;
    private readonly List<(int Line, IReadOnlyList<string> Lines)> _additions = [];

    /// <summary>A bank by its text.</summary>
    /// <param name="text">The text of its file.</param>
    /// <param name="page">The same, read.</param>
    public ExistingBank(string text, BankPage page)
    {
        _lines = [.. Line().Matches(text).Select(match => match.Value)];
        _end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        _regions = Region.Of(page);
    }

    /// <summary>The lines that are new, once <see cref="Write"/> has been called.</summary>
    public string Added => string.Concat(_additions.OrderBy(addition => addition.Line).SelectMany(addition => addition.Lines).Select(line => line.ReplaceLineEndings("\n")));

    /// <summary>The text with the questions.</summary>
    /// <param name="topics">The questions by heading.</param>
    /// <param name="lines">Writes a question.</param>
    /// <param name="isCareful">Whether to escape everything that might be read as markup.</param>
    public string Write(IReadOnlyList<Topic> topics, QuestionLines lines, bool isCareful)
    {
        foreach (var topic in topics)
        {
            if (_regions.FirstOrDefault(region => string.Equals(region.Topic, topic.Title, StringComparison.OrdinalIgnoreCase)) is { } region)
            {
                Insert(region, topic, lines);
            }
            else
            {
                var heading = $"## {QuestionMarkdown.OfHeading(topic.Title!, isCareful)}{topic.IdMark}";
                Add(_lines.Count, ["", heading, "", .. topic.Questions.SelectMany(question => lines.Of(question, "- "))]);
            }
        }

        return Merged();
    }

    private void Insert(Region region, Topic topic, QuestionLines lines)
    {
        var next = region.NextLine is { } line ? AboveHeading(line - 1) : _lines.Count;
        var at = next;
        while (at > 0 && string.IsNullOrWhiteSpace(_lines[at - 1]))
        {
            at--;
        }

        var (mark, number) = region.List is { } list ? MarkOf(list) : ("- ", 0);
        var items = topic.Questions.SelectMany((question, index) => lines.Of(question, number == 0 ? mark : FormattableString.Invariant($"{number + index}{mark}")));
        var touchesNext = at == next && next < _lines.Count;
        Add(at, [.. region.List is null && at > 0 ? [""] : Array.Empty<string>(), .. items, .. touchesNext ? [""] : Array.Empty<string>()]);
    }

    private void Add(int line, IReadOnlyList<string> lines) => _additions.Add((line, [.. lines.Select(text => text + _end)]));

    /// <summary>The mark of the items of a list as they have it, and the number of the next item when it is numbered.</summary>
    private (string Mark, int Number) MarkOf(ListBlock list)
    {
        var match = ItemMark().Match(_lines[list.Items[^1].Location.Line - 1]);
        var sign = match.Groups["sign"].Value;
        return !match.Success || (list.IsOrdered && sign is not ("." or ")")) ? ("- ", 0)
            : list.IsOrdered ? ($"{sign} ", list.Start + list.Items.Count)
            : ($"{match.Groups["indent"].Value}{sign} ", 0);
    }

    /// <summary>A heading that is underlined is told by its underline.</summary>
    private int AboveHeading(int line)
    {
        while (line > 0 && Underline().IsMatch(_lines[line]) && !string.IsNullOrWhiteSpace(_lines[line - 1]))
        {
            line--;
        }

        return line;
    }

    private string Merged()
    {
        var result = new List<string>(_lines);
        if (_additions.Count > 0 && result.Count > 0 && !result[^1].EndsWith('\n') && !result[^1].EndsWith('\r') && _additions.Exists(addition => addition.Line == result.Count))
        {
            result[^1] += _end;
        }

        // From the end, so that the numbers of the lines before stay right; of those at one line the first comes first.
        foreach (var group in _additions.GroupBy(addition => addition.Line).OrderByDescending(group => group.Key))
        {
            result.InsertRange(group.Key, group.SelectMany(addition => addition.Lines));
        }

        return string.Concat(result);
    }

    [GeneratedRegex(@"[^\r\n]*(\r\n|\r|\n)|[^\r\n]+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Line();

    [GeneratedRegex(@"^(?<indent> {0,3})([0-9]{1,9})?(?<sign>[-*+.)])[ \t]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ItemMark();

    [GeneratedRegex(@"^ {0,3}(=+|-+)\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Underline();

    /// <summary>The part of a bank between two headings, or bold lines in the place of one.</summary>
    /// <param name="Topic">What the questions in it stand under, or null before the first heading.</param>
    private sealed record Region(string? Topic)
    {
        /// <summary>The last list in it, or null.</summary>
        public ListBlock? List { get; private set; }

        /// <summary>The line of what comes behind the place for more questions, or null for the end of the file.</summary>
        public int? NextLine { get; private set; }

        public static List<Region> Of(BankPage page)
        {
            var region = new Region(null as string);
            var all = new List<Region> { region };
            foreach (var block in page.Content.Blocks)
            {
                var topic = block switch
                {
                    HeadingBlock heading => heading.Text,
                    ParagraphBlock { IsStrong: true } paragraph => paragraph.Text.TrimEnd(':'),
                    _ => null,
                };
                if (topic is not null || (region.List is not null && block is not ListBlock))
                {
                    region.NextLine ??= block.Location.Line;
                }

                if (topic is not null)
                {
                    all.Add(region = new Region(topic));
                }
                else if (block is ListBlock list)
                {
                    (region.List, region.NextLine) = (list, null);
                }
            }

            return all;
        }
    }
}
