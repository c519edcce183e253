namespace Playbook.Coaching.Views;

/// <summary>What the layout <c>search</c> is given: what can be found, in groups.</summary>
/// <param name="Groups">The pages by kind; in a large handbook the pages that list others.</param>
public sealed record SearchView(IReadOnlyList<SearchGroupView> Groups);

/// <summary>What can be found of one sort.</summary>
/// <param name="Title">The sort.</param>
/// <param name="Entries">The pages, by title.</param>
public sealed record SearchGroupView(string Title, IReadOnlyList<SearchEntryView> Entries);

/// <summary>A page that can be found.</summary>
/// <param name="Kind">Name of its kind (<c>skill</c>, <c>bucket</c>), or null when it has none.</param>
/// <param name="KindTitle">The kind in words, or null.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its address.</param>
/// <param name="Description">One sentence about it, or null.</param>
/// <param name="Count">How many pages it leads to; null when it is listed as a page itself.</param>
public sealed record SearchEntryView(string? Kind, string? KindTitle, string Title, string Url, string? Description, int? Count);
