namespace Playbook.Coaching.Views;

/// <summary>What the layout <c>define</c> is given: a wheel with the words it is made of, to be changed.</summary>
/// <param name="Page">Id under which the browser keeps what is changed.</param>
/// <param name="Title">The title of the page.</param>
/// <param name="Wheel">The wheel.</param>
/// <param name="Version">Six hexadecimal digits that change with what is asked.</param>
/// <param name="Handbook">Id of the handbook, under which the browser keeps a workbook.</param>
/// <param name="HandbookTitle">Its name.</param>
/// <param name="WorkbookUrl">The page that shows all responses.</param>
/// <param name="Taken">Ids that a new skill or bucket cannot have, with spaces between them.</param>
/// <param name="Buckets">The buckets in order.</param>
/// <param name="Roles">The roles of the wheel in order.</param>
/// <param name="NewBucket">An empty bucket, as a new one begins.</param>
/// <param name="NewSkill">An empty skill, as a new one begins: at the levels that most skills have.</param>
public sealed record DefineView(
    string Page,
    string Title,
    DefineWheelView Wheel,
    string Version,
    string Handbook,
    string HandbookTitle,
    string WorkbookUrl,
    string Taken,
    IReadOnlyList<DefineBucketView> Buckets,
    IReadOnlyList<DefineRoleView> Roles,
    DefineBucketView NewBucket,
    DefineSkillView NewSkill);

/// <summary>A wheel whose words are to be changed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its page.</param>
/// <param name="File">Its file.</param>
/// <param name="From">Lowest point of its scale.</param>
/// <param name="To">Highest point of its scale.</param>
public sealed record DefineWheelView(string Id, string Title, string Url, DefineFileView File, int From, int To);

/// <summary>The file of a page.</summary>
/// <param name="Path">Where it lies, from the root of the input.</param>
/// <param name="IsOwn">Whether it is the site's own, which another of its path would replace.</param>
public sealed record DefineFileView(string Path, bool IsOwn);

/// <summary>A bucket whose words are to be changed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">One sentence about it, or null.</param>
/// <param name="HasSection">Whether the wheel's page has a section of its id, under a heading that repeats the title.</param>
/// <param name="Skills">Its skills in order.</param>
public sealed record DefineBucketView(
    string Id, int Number, string Title, string? Description, bool HasSection, IReadOnlyList<DefineSkillView> Skills);

/// <summary>A skill whose words are to be changed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">A number that no other skill of the page has.</param>
/// <param name="File">Its file.</param>
/// <param name="Order">Its <c>order</c>, or null when it states none.</param>
/// <param name="Title">Its title.</param>
/// <param name="HasTitleKey">Whether the title stands in the front matter.</param>
/// <param name="Definition">What it is, as Markdown.</param>
/// <param name="HasDescriptionKey">Whether that is the <c>description</c> of the front matter, and plain text.</param>
/// <param name="LevelsHeading">The heading above its levels, or null when it has none.</param>
/// <param name="Levels">Its levels, rising.</param>
/// <param name="Expectations">What each role expects, in the order of the roles.</param>
public sealed record DefineSkillView(
    string Id,
    int Number,
    DefineFileView File,
    int? Order,
    string Title,
    bool HasTitleKey,
    string Definition,
    bool HasDescriptionKey,
    string? LevelsHeading,
    IReadOnlyList<DefineLevelView> Levels,
    IReadOnlyList<DefineExpectationView> Expectations);

/// <summary>A level of a skill.</summary>
/// <param name="Value">The point of the scale.</param>
/// <param name="Label">The words that follow it, or null.</param>
/// <param name="Text">What someone does there, as Markdown.</param>
public sealed record DefineLevelView(int Value, string? Label, string Text);

/// <summary>What a role expects of a skill.</summary>
/// <param name="Role">Id of the role.</param>
/// <param name="Number">The place of the role, from 1.</param>
/// <param name="Value">The point of the scale, or null.</param>
/// <param name="Row">What the first cell of the role's row says, or null when it has no row.</param>
public sealed record DefineExpectationView(string Role, int Number, int? Value, string? Row);

/// <summary>A role of the wheel.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its page.</param>
/// <param name="File">Its file.</param>
/// <param name="Heading">The heading above its table, or null when it has none.</param>
public sealed record DefineRoleView(string Id, int Number, string Title, string Url, DefineFileView File, string? Heading);
