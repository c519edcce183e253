namespace Playbook.Coaching.QuestionBank;

/// <summary>What the scripts of the question bank know of a question. What it does not say is left out.</summary>
/// <param name="Id">Its id, unique in its bank.</param>
/// <param name="Bank">Id of the bank.</param>
/// <param name="Text">Its words.</param>
/// <param name="Moment">When it is asked, or null for any time.</param>
/// <param name="Depth">How deep it goes, or null.</param>
/// <param name="Scale">The scale it is answered on, such as <c>1-10</c>; null when it is answered in words.</param>
/// <param name="Skills">Ids of the skills it serves, or null for none.</param>
/// <param name="Buckets">Ids of the buckets it serves by itself, or null for none.</param>
/// <param name="Within">Ids of the buckets that its skills lie in and that it does not name itself, or null for none.</param>
/// <param name="FollowUps">Questions that may follow, or null for none.</param>
internal sealed record QuestionScript(
    string Id,
    string Bank,
    string Text,
    string? Moment,
    string? Depth,
    string? Scale,
    IReadOnlyList<string>? Skills,
    IReadOnlyList<string>? Buckets,
    IReadOnlyList<string>? Within,
    IReadOnlyList<string>? FollowUps);

/// <summary>A session that questions can be sent to.</summary>
/// <param name="Id">Id of its page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Form">Version of its form.</param>
/// <param name="Url">Its page, from the site's root.</param>
/// <param name="Steps">Its steps in order.</param>
internal sealed record SessionScript(string Id, string Title, string Form, string Url, IReadOnlyList<StepScript> Steps);

/// <summary>A step of a session.</summary>
/// <param name="Id">Id of its heading.</param>
/// <param name="Title">Its title.</param>
internal sealed record StepScript(string Id, string Title);

/// <summary>The handbook under whose id a browser keeps a workbook.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its name.</param>
internal sealed record HandbookScript(string Id, string Title);
