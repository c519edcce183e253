namespace Playbook.Coaching.Views;

/// <summary>What the layout <c>question-bank</c> is given.</summary>
/// <param name="Handbook">Id of the handbook, under which the browser keeps a workbook.</param>
/// <param name="HandbookTitle">Its name.</param>
/// <param name="WorkbookUrl">The page of the workbook.</param>
/// <param name="Count">How many questions there are.</param>
/// <param name="Most">How many questions can be drawn at once.</param>
/// <param name="Facets">What the questions can be filtered by.</param>
/// <param name="Banks">The banks, for those who have no scripts.</param>
/// <param name="Skills">Titles of skills, offered for blanks.</param>
/// <param name="Roles">Titles of roles, offered for blanks.</param>
public sealed record QuestionBankView(
    string Handbook,
    string HandbookTitle,
    string WorkbookUrl,
    int Count,
    int Most,
    IReadOnlyList<FacetView> Facets,
    IReadOnlyList<BankCountView> Banks,
    IReadOnlyList<string> Skills,
    IReadOnlyList<string> Roles);

/// <summary>One thing that questions can be filtered by.</summary>
/// <param name="Name">Its name in addresses: <c>moment</c>, <c>bucket</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Groups">Its options, of which none is without a question.</param>
public sealed record FacetView(string Name, string Title, IReadOnlyList<FacetGroupView> Groups)
{
    /// <summary>Whether it tells nothing apart. Its option still names what a question is.</summary>
    public bool IsIdle => Groups.Sum(group => group.Options.Count) < 2;
}

/// <summary>Options under a heading.</summary>
/// <param name="Title">The heading, or null for none.</param>
/// <param name="Options">The options.</param>
public sealed record FacetGroupView(string? Title, IReadOnlyList<FacetOptionView> Options);

/// <summary>An option of a filter.</summary>
/// <param name="Value">What stands for it in addresses.</param>
/// <param name="Title">Its title.</param>
/// <param name="Count">How many questions it finds by itself.</param>
/// <param name="Hue">Number of a bucket's colour, or null.</param>
/// <param name="Url">A bank's page, or null.</param>
public sealed record FacetOptionView(string Value, string Title, int Count, int? Hue = null, string? Url = null);

/// <summary>A bank.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its page.</param>
/// <param name="Count">How many questions it holds.</param>
public sealed record BankCountView(string Title, string Url, int Count);
