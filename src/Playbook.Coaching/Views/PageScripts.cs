using Playbook.Coaching.Site;

namespace Playbook.Coaching.Views;

/// <summary>Which scripts a page needs beside those of every page and of every form.</summary>
internal static class PageScripts
{
    /// <summary>Their names, in the order in which they are run.</summary>
    public static IReadOnlyList<string> Of(SitePage page) => page switch
    {
        AssessSitePage => ["assess-words", "assess"],
        CompareSitePage => ["words", "records", "store", "transfer-words", "assess-words", "compare-words", "wheel-chart", "comparison", "compare"],
        DefineSitePage => ["words", "define-words", "records", "store", "fields", "define-wheel", "define-files", "define", "sheet"],
        QuestionBankSitePage => ["words", "question-words", "records", "store", "questions/handbook", "questions/all", "tray", "question-filter", "question-blanks", "question-tray", "question-bank"],
        SearchSitePage => ["search-words", "search/words", "search/shards", "search/engine", "search/excerpts", "search/results", "search/page"],
        WorkbookSitePage => ["words", "records", "store", "workbook-words", "workbook-list", "workbook"],
        _ => [],
    };
}
