namespace Playbook.Coaching.Views;

/// <summary>What the layout <c>compare</c> is given.</summary>
/// <param name="Handbook">Id of the handbook, under which the browser keeps a workbook.</param>
/// <param name="HandbookTitle">Its name.</param>
/// <param name="Wheels">The wheels by which people are rated here.</param>
/// <param name="Debrief">The worksheet for talking about it, or null when the handbook has none.</param>
public sealed record CompareView(string Handbook, string HandbookTitle, IReadOnlyList<CompareWheelView> Wheels, CompareDebriefView? Debrief);

/// <summary>A wheel by which people are rated.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Script">Name of the script that knows it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">The page on which people are rated by it.</param>
/// <param name="Limits">In words, what counts as apart.</param>
public sealed record CompareWheelView(string Id, string Script, string Title, string Url, string Limits);

/// <summary>The worksheet that a comparison can be carried over into.</summary>
/// <param name="Page">Id of its page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Form">Version of its form.</param>
/// <param name="Url">Its address.</param>
/// <param name="Items">What it asks in words, which a comparison can answer.</param>
public sealed record CompareDebriefView(string Page, string Title, string Form, string Url, IReadOnlyList<CompareItemView> Items);

/// <summary>A question of that worksheet.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">Its number on the sheet.</param>
/// <param name="Prompt">Its words.</param>
public sealed record CompareItemView(string Id, int Number, string Prompt);
