using System.Text.RegularExpressions;

namespace Playbook.Coaching.Tests.Catalogue;

/// <summary>The page of the handbook that explains every finding, cut at its headings.</summary>
internal sealed partial record CataloguePage(IReadOnlyList<CatalogueEntry> Entries)
{
    /// <summary>Reads the page. Code fences are no headings, whatever stands in them.</summary>
    public static CataloguePage Read(string markdown)
    {
        var entries = new List<CatalogueEntry>();
        List<string> section = [];
        var inCode = false;
        foreach (var line in markdown.Split('\n'))
        {
            inCode ^= line.StartsWith("```", StringComparison.Ordinal);
            if (inCode || !line.StartsWith("## ", StringComparison.Ordinal))
            {
                section.Add(line);
                continue;
            }

            section = [];
            if (Heading().Match(line) is { Success: true, Groups: var words })
            {
                entries.Add(new CatalogueEntry(words["code"].Value, words["title"].Value, words["id"].Value, section));
            }
        }

        return new CataloguePage(entries);
    }

    [GeneratedRegex(@"^## (?<code>PB[0-9]{4}): (?<title>.+?) \{#(?<id>[^ }]+)\}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();
}
