namespace Playbook.Coaching.Views;

/// <summary>What the layout <c>workbook</c> is given.</summary>
/// <param name="Handbook">Id of the handbook, under which the browser keeps a workbook.</param>
/// <param name="HandbookTitle">Its name.</param>
/// <param name="Groups">The pages that can be filled in, by kind.</param>
public sealed record WorkbookView(string Handbook, string HandbookTitle, IReadOnlyList<FormGroupView> Groups);

/// <summary>The pages of one kind that can be filled in.</summary>
/// <param name="Title">The kind.</param>
/// <param name="Forms">The pages, in the site's order.</param>
public sealed record FormGroupView(string Title, IReadOnlyList<FormLinkView> Forms);

/// <summary>A page that can be filled in.</summary>
/// <param name="Page">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its address.</param>
public sealed record FormLinkView(string Page, string Title, string Url);
