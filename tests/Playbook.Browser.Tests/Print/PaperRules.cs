namespace Playbook.Browser.Tests.Print;

/// <summary>What must hold of a form on paper, blank or filled in.</summary>
internal static class PaperRules
{
    private const string Tick = "✓";

    /// <summary>What belongs to the screen.</summary>
    private static readonly string[] Screen = ["Save my file", "Add a row", "Put the row back", "yyyy", "Saved at", "Nothing written", "×", "Export this sheet"];

    /// <summary>What is wrong with printed sheets.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <param name="items">What can be filled in, and what was.</param>
    public static IEnumerable<string> Broken(IReadOnlyList<PrintedPage> sheets, IReadOnlyList<FilledItem> items)
    {
        var all = string.Concat(sheets.Select(sheet => sheet.Body));
        var marks = items.Sum(item => item.Marks);
        var ticks = all.Split(Tick).Length - 1;
        return
        [
            .. Screen.Where(words => all.Contains(PrintedPage.Squeeze(words), StringComparison.Ordinal)).Select(words => $"shows {words}"),
            .. ticks == marks ? [] : new[] { $"{ticks} ticks of {marks}" },
            .. items.SelectMany(item => Missing(item, sheets)),
            .. items.SelectMany(item => Torn(item, sheets)),
            .. sheets.SelectMany((sheet, index) => WrongPage(sheet, index + 1, sheets.Count)),
        ];
    }

    private static IEnumerable<string> Missing(FilledItem item, IReadOnlyList<PrintedPage> sheets) => item.Prompt.Concat(item.Texts)
        .Where(text => !Enumerable.Range(0, sheets.Count).Any(first => IsRead(sheets.Skip(first), PrintedPage.Squeeze(text))))
        .Select(text => $"{item.Number} lacks: {text}");

    /// <summary>Whether a text stands on the first of some sheets and goes on on the others; a number beside it may have been drawn in between.</summary>
    private static bool IsRead(IEnumerable<PrintedPage> sheets, string text)
    {
        foreach (var sheet in sheets)
        {
            var length = Longest(text, sheet.Body);
            text = text[length..];
            if (length == 0 || text.Length == 0)
            {
                break;
            }
        }

        return text.Length == 0;
    }

    /// <summary>How much of a text, from its beginning, a sheet holds.</summary>
    private static int Longest(string text, string body)
    {
        var (some, none) = (0, text.Length + 1);
        while (none - some > 1)
        {
            var half = (some + none) / 2;
            (some, none) = body.Contains(text[..half], StringComparison.Ordinal) ? (half, none) : (some, half);
        }

        return some;
    }

    private static IEnumerable<string> Torn(FilledItem item, IReadOnlyList<PrintedPage> sheets)
    {
        var beginning = item.Number + string.Concat(item.Prompt.Take(1));
        if (!sheets.Any(sheet => IsFollowed(sheet.Body, beginning, item.Prompt.Append(item.First))))
        {
            yield return $"{item.Number} begins on one sheet and goes on on another: {beginning}";
        }

        foreach (var row in item.Rows.Where(row => !sheets.Any(sheet => Has(sheet.Body, string.Concat(row)))))
        {
            yield return $"{item.Number} tears a row: {string.Join(" | ", row)}";
        }
    }

    /// <summary>Whether texts stand behind each other, with anything between them.</summary>
    private static bool IsFollowed(string body, string beginning, IEnumerable<string> texts)
    {
        var at = body.IndexOf(PrintedPage.Squeeze(beginning), StringComparison.Ordinal);
        foreach (var text in at < 0 ? [] : texts)
        {
            at = at < 0 ? at : body.IndexOf(PrintedPage.Squeeze(text), at, StringComparison.Ordinal);
        }

        return at >= 0;
    }

    private static IEnumerable<string> WrongPage(PrintedPage sheet, int number, int count)
    {
        var found = sheet.Outside().Select(word => $"off the paper: {word}").Concat(sheet.Overprinted().Select(words => $"over each other: {words}"));
        return sheet.Edges.Contains($"{number}/{count}", StringComparison.Ordinal) ? found : found.Append($"no number {number}/{count}: {sheet.Edges}");
    }

    private static bool Has(string all, string text) => all.Contains(PrintedPage.Squeeze(text), StringComparison.Ordinal);
}
