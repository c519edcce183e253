namespace Playbook.Coaching.Views;

/// <summary>What the partial <c>sheet</c> is given: the page as something to fill in.</summary>
/// <param name="Page">Id of the page, under which responses are saved.</param>
/// <param name="Title">Its title.</param>
/// <param name="Version">Six hexadecimal digits that change with the form.</param>
/// <param name="Handbook">Id of the handbook, under which the browser keeps a workbook.</param>
/// <param name="HandbookTitle">Its name.</param>
/// <param name="WorkbookUrl">The page that shows all responses.</param>
/// <param name="Skills">Names of skills, for blanks that ask for one; empty when none does.</param>
/// <param name="Roles">Names of roles, for blanks that ask for one; empty when none does.</param>
public sealed record FormView(
    string Page,
    string Title,
    string Version,
    string Handbook,
    string HandbookTitle,
    string WorkbookUrl,
    IReadOnlyList<string> Skills,
    IReadOnlyList<string> Roles);
