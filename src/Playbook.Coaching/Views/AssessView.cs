namespace Playbook.Coaching.Views;

/// <summary>What the layout <c>assess</c> is given.</summary>
/// <param name="Sheet">The page as something to fill in.</param>
/// <param name="Wheel">Id of the wheel.</param>
/// <param name="Script">Name of the script that knows it.</param>
/// <param name="WheelTitle">Its title.</param>
/// <param name="WheelUrl">Its page.</param>
/// <param name="CompareUrl">The page on which ratings are laid side by side.</param>
/// <param name="Columns">How many columns its skills take on paper, so that the short form fits two sheets.</param>
/// <param name="Scale">The ends of its scale.</param>
/// <param name="Roles">The roles that belong to it.</param>
/// <param name="Buckets">Its buckets, in order.</param>
public sealed record AssessView(
    FormView Sheet,
    string Wheel,
    string Script,
    string WheelTitle,
    string WheelUrl,
    string CompareUrl,
    int Columns,
    string Scale,
    IReadOnlyList<AssessRoleView> Roles,
    IReadOnlyList<AssessBucketView> Buckets);

/// <summary>A role to choose.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
public sealed record AssessRoleView(string Id, string Title);

/// <summary>A bucket to be rated.</summary>
/// <param name="Number">Its place in the wheel, from 1.</param>
/// <param name="Rating">The quick look at it.</param>
/// <param name="Skills">Its skills, to be rated one by one.</param>
/// <param name="SkillCount">How many those are, in words.</param>
public sealed record AssessBucketView(int Number, RatingView Rating, IReadOnlyList<RatingView> Skills, string SkillCount);

/// <summary>A bucket or a skill to be rated.</summary>
/// <param name="Id">What the rating is saved under.</param>
/// <param name="Key">Id of the skill or bucket.</param>
/// <param name="Number">Its number on the sheet.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its page.</param>
/// <param name="Description">One sentence about it, or null.</param>
/// <param name="Values">The numbers of the scale, rising.</param>
/// <param name="From">The lowest.</param>
/// <param name="To">The highest.</param>
/// <param name="IsSkill">Whether it is a skill.</param>
public sealed record RatingView(
    string Id, string Key, int Number, string Title, string Url, string? Description, IReadOnlyList<int> Values, int From, int To, bool IsSkill);
