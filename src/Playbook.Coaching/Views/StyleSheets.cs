using Playbook.Coaching.Blocks;
using Playbook.Coaching.Content;
using Playbook.Coaching.Site;

namespace Playbook.Coaching.Views;

/// <summary>Which style sheets a page needs beside those of every page.</summary>
internal static class StyleSheets
{
    /// <summary>Their names; a pack needs those of all its pages.</summary>
    /// <param name="page">The page.</param>
    /// <param name="context">What stands on it.</param>
    public static IReadOnlyList<string> Of(SitePage page, PageContext context) => page is PackSitePage { Pack: var pack }
        ? [.. pack.Entries.SelectMany(entry => Of(Kinds.Of(entry.Page.Kind).Name, entry.Page.Content.Directives.Values)).Distinct(StringComparer.Ordinal), "pack"]
        : Of(page.Layout, context.Directives.Values);

    private static List<string> Of(string layout, IEnumerable<ContentBlock> blocks)
    {
        var sheets = layout switch
        {
            "home" or "wheel" or "bucket" or "skill" => new List<string> { "wheel" },
            "plan" => ["plan"],
            "search" => ["search"],
            "workbook" => ["workbook"],
            "assess" => ["blocks", "assess"],
            "compare" => ["blocks", "compare"],
            "define" => ["define"],
            "question-bank" => ["question-bank"],
            _ => [],
        };
        if (Form.IsAmong(blocks))
        {
            sheets.Add("blocks");
        }

        return sheets;
    }
}
