namespace Playbook.Coaching.Views;

/// <summary>A link as a template shows it.</summary>
/// <param name="Title">Its words.</param>
/// <param name="Url">Its address, relative to the page it is shown on.</param>
/// <param name="Kind">Name of the kind of what it leads to (<c>skill</c>, <c>bucket</c>), or null when that has none.</param>
public sealed record LinkView(string Title, string Url, string? Kind = null);

/// <summary>A link to a numbered place in a page.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Title">Its words.</param>
/// <param name="Url">The place.</param>
public sealed record NumberedLinkView(int Number, string Title, string Url);
