using Playbook.Coaching.Settings;

namespace Playbook.Coaching.Assessment;

/// <summary>What the scripts of the assessment and of the comparison know of a wheel.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Version">Six hexadecimal digits that change with its words.</param>
/// <param name="From">Lowest number of its scale.</param>
/// <param name="To">Highest number of its scale.</param>
/// <param name="Compare">Limits from which ratings count as apart, in points of its scale.</param>
/// <param name="Buckets">Its buckets in order.</param>
/// <param name="Roles">Roles that belong to it, in order.</param>
internal sealed record WheelScript(
    string Id, string Title, string Version, int From, int To, CompareSettings Compare, IReadOnlyList<BucketScript> Buckets, IReadOnlyList<RoleScript> Roles);

/// <summary>A bucket.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its name.</param>
/// <param name="Skills">Its skills in order.</param>
internal sealed record BucketScript(string Id, string Title, IReadOnlyList<SkillScript> Skills);

/// <summary>A skill.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its page, from the site's root.</param>
/// <param name="About">One sentence about it, or null.</param>
/// <param name="Levels">What someone does at points of the scale.</param>
/// <param name="Evidence">What to look at before rating it, or null.</param>
internal sealed record SkillScript(string Id, string Title, string Url, string? About, IReadOnlyList<LevelScript> Levels, string? Evidence);

/// <summary>A level of a skill.</summary>
/// <param name="Value">Its point of the scale.</param>
/// <param name="Label">Its name, or null.</param>
/// <param name="Text">What someone does.</param>
internal sealed record LevelScript(int Value, string? Label, string Text);

/// <summary>A role.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Expects">What it expects, by id of the skill.</param>
internal sealed record RoleScript(string Id, string Title, IReadOnlyDictionary<string, int> Expects);

/// <summary>What the handbook has for whoever wants to grow in a wheel's skills.</summary>
/// <param name="Questions">Questions by id of the skill or bucket that they serve; under the empty id those with a blank for any skill.</param>
/// <param name="Actions">Ways to grow, by id of the skill.</param>
/// <param name="Pages">Sessions that practise a skill, by its id.</param>
/// <param name="Plans">Example plans that say whom they fit.</param>
internal sealed record GrowthScript(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Questions,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Actions,
    IReadOnlyDictionary<string, IReadOnlyList<LinkScript>> Pages,
    IReadOnlyList<PlanScript> Plans);

/// <summary>A page.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its address, from the site's root.</param>
internal sealed record LinkScript(string Title, string Url);

/// <summary>An example plan.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its page, from the site's root.</param>
/// <param name="About">What it is about, in a line, or null.</param>
/// <param name="High">Ids of buckets and skills in which the person was strong.</param>
/// <param name="Low">Ids of buckets and skills in which the person had room to grow.</param>
internal sealed record PlanScript(string Title, string Url, string? About, IReadOnlyList<string> High, IReadOnlyList<string> Low);
