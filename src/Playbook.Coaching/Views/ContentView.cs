namespace Playbook.Coaching.Views;

/// <summary>What the layouts of all kinds of content are given.</summary>
/// <param name="Kind">Name of the kind (<c>skill</c>).</param>
/// <param name="HeadingHtml">The heading.</param>
/// <param name="HeadingId">Anchor of the heading, or null.</param>
/// <param name="Description">The stated description, or null; never repeats the first paragraph.</param>
/// <param name="IntroductionHtml">The prose that the body opens with.</param>
/// <param name="SectionsHtml">The rest of the body.</param>
/// <param name="Sources">Where its ideas come from.</param>
/// <param name="Skills">The skills it serves.</param>
/// <param name="Buckets">The buckets it serves.</param>
/// <param name="Related">Pages worth reading next.</param>
/// <param name="Form">The page as something to fill in, or null when there is nothing to fill in.</param>
/// <param name="Outline">Levels of headings and ids for what templates write.</param>
public sealed record ContentView(
    string Kind,
    string HeadingHtml,
    string? HeadingId,
    string? Description,
    string IntroductionHtml,
    string SectionsHtml,
    IReadOnlyList<SourceView> Sources,
    IReadOnlyList<LinkView> Skills,
    IReadOnlyList<LinkView> Buckets,
    IReadOnlyList<LinkView> Related,
    FormView? Form,
    OutlineView Outline);

/// <summary>How templates write headings and ids, so that a page can stand among others: <c>&lt;h{{section}} id="_{{prefix}}steps-title"&gt;</c>.</summary>
/// <param name="Prefix">What follows the underscore of the templates' own ids; empty on a page of its own.</param>
/// <param name="Title">The level of the page's title: 1 on a page of its own.</param>
/// <param name="Section">The level below it.</param>
public sealed record OutlineView(string Prefix, int Title, int Section);

/// <summary>Where an idea comes from.</summary>
/// <param name="Title">Title.</param>
/// <param name="Author">Author, or null.</param>
/// <param name="Url">Address, or null.</param>
public sealed record SourceView(string Title, string? Author, string? Url);

/// <summary>What the layout <c>guide</c> is given.</summary>
/// <param name="Content">What all kinds have.</param>
/// <param name="Listing">Pages listed below it, when it stands for a folder that has a listing.</param>
public sealed record GuideView(ContentView Content, IReadOnlyList<EntryGroupView> Listing);

/// <summary>What the layout <c>framework</c> is given.</summary>
/// <param name="Content">What all kinds have.</param>
/// <param name="Steps">Its steps in order.</param>
public sealed record FrameworkView(ContentView Content, IReadOnlyList<NumberedLinkView> Steps);

/// <summary>What the layout <c>wheel</c> is given.</summary>
/// <param name="Content">What all kinds have.</param>
/// <param name="Wheel">Its buckets and skills.</param>
/// <param name="Tools">The pages on which people are rated by it, and compare.</param>
public sealed record WheelPageView(ContentView Content, WheelView Wheel, IReadOnlyList<LinkView> Tools);

/// <summary>A wheel.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its page.</param>
/// <param name="Scale">Its scale, for instance <c>1–10</c>.</param>
/// <param name="Buckets">Its buckets in order.</param>
/// <param name="Diagram">Its picture, or null when it has fewer or more buckets than can be drawn.</param>
public sealed record WheelView(
    string Title, string Url, string Scale, IReadOnlyList<BucketView> Buckets, WheelDiagramView? Diagram);

/// <summary>A bucket of a wheel.</summary>
/// <param name="Number">Its place in the wheel, from 1; also its hue.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its page.</param>
/// <param name="Description">One sentence, or null.</param>
/// <param name="Skills">Its skills in order.</param>
public sealed record BucketView(
    int Number, string Title, string Url, string? Description, IReadOnlyList<EntryView> Skills);

/// <summary>What the layout <c>role</c> is given.</summary>
/// <param name="Content">What all kinds have.</param>
/// <param name="Wheel">Its wheel, or null.</param>
public sealed record RoleView(ContentView Content, LinkView? Wheel);

/// <summary>What the layout <c>skill</c> is given.</summary>
/// <param name="Content">What all kinds have.</param>
/// <param name="IsTrait">Whether it is a trait.</param>
/// <param name="Bucket">Its bucket, or null.</param>
/// <param name="Wheel">Its wheel, or null.</param>
/// <param name="Place">Where its bucket lies in the wheel, or null.</param>
/// <param name="Levels">Its levels, rising.</param>
/// <param name="AskedBy">Questions about it.</param>
/// <param name="PractisedIn">Sessions, plans, frameworks and other pages that name it.</param>
/// <param name="Expectations">What each role expects.</param>
public sealed record SkillView(
    ContentView Content,
    bool IsTrait,
    LinkView? Bucket,
    LinkView? Wheel,
    SmallWheelView? Place,
    IReadOnlyList<LevelView> Levels,
    IReadOnlyList<QuestionLinkView> AskedBy,
    IReadOnlyList<EntryGroupView> PractisedIn,
    IReadOnlyList<ExpectationView> Expectations);

/// <summary>A level of a skill.</summary>
/// <param name="Value">The point of the scale.</param>
/// <param name="Label">Words to it, or null.</param>
/// <param name="Url">The place in the page.</param>
/// <param name="ScaleFrom">Lowest point of the scale.</param>
/// <param name="ScaleTo">Highest point of the scale.</param>
public sealed record LevelView(int Value, string? Label, string Url, int ScaleFrom, int ScaleTo);

/// <summary>What a role expects.</summary>
/// <param name="Title">The role.</param>
/// <param name="Url">Its page.</param>
/// <param name="Value">The point of the scale.</param>
public sealed record ExpectationView(string Title, string Url, int Value);

/// <summary>A question shown on another page than its bank.</summary>
/// <param name="Html">Its words.</param>
/// <param name="Bank">Its bank.</param>
/// <param name="Url">Its place in the bank.</param>
public sealed record QuestionLinkView(string Html, string Bank, string Url);

/// <summary>What the layout <c>bank</c> is given.</summary>
/// <param name="Content">What all kinds have.</param>
/// <param name="Count">How many questions it holds.</param>
/// <param name="ToolUrl">The page on which they are filtered and collected, or null.</param>
public sealed record BankView(ContentView Content, int Count, string? ToolUrl);

/// <summary>What the partial <c>question</c> is given.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Html">Its words.</param>
/// <param name="Moment">When it is asked (<c>before</c>), or null.</param>
/// <param name="Depth">How deep it goes (<c>light</c>), or null.</param>
/// <param name="Scale">Its scale, or null.</param>
/// <param name="Skills">Skills it serves.</param>
/// <param name="Buckets">Buckets it serves.</param>
/// <param name="NotesHtml">Whatever else stands with it in the bank; empty when nothing does.</param>
/// <param name="FollowUps">Questions that may follow.</param>
public sealed record QuestionView(
    string Id,
    string Html,
    string? Moment,
    string? Depth,
    string? Scale,
    IReadOnlyList<LinkView> Skills,
    IReadOnlyList<LinkView> Buckets,
    string NotesHtml,
    IReadOnlyList<string> FollowUps);

/// <summary>What the layout <c>session</c> is given.</summary>
/// <param name="Content">What all kinds have.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="Cadence">How often it is held, or null.</param>
/// <param name="Steps">Its steps in order.</param>
public sealed record SessionView(ContentView Content, int Minutes, string? Cadence, IReadOnlyList<StepView> Steps);

/// <summary>A step of a session.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its place in the page.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="Start">When it begins, in minutes from the beginning of the session.</param>
/// <param name="End">When it ends, in minutes from the beginning.</param>
/// <param name="X">Where its part of a drawn bar begins, in thousandths of the whole.</param>
/// <param name="Width">How wide that part is, in thousandths of the whole.</param>
public sealed record StepView(int Number, string Title, string Url, int Minutes, int Start, int End, int X, int Width);

/// <summary>What the layout <c>check</c> is given.</summary>
/// <param name="Content">What all kinds have.</param>
/// <param name="Minutes">How long it takes, or null.</param>
public sealed record CheckView(ContentView Content, int? Minutes);

/// <summary>What the layout <c>plan</c> is given.</summary>
/// <param name="Content">What all kinds have.</param>
/// <param name="Headline">What it is about, or null.</param>
/// <param name="Role">The role of the person, or null.</param>
/// <param name="Months">How many months it spans, or null.</param>
/// <param name="Themes">Its themes in order.</param>
/// <param name="Story">Every month from the first to the last; empty when the page tells no story by months.</param>
/// <param name="High">Buckets and skills that are high in the shape it fits.</param>
/// <param name="Low">Buckets and skills that are low in it.</param>
public sealed record PlanView(
    ContentView Content,
    string? Headline,
    LinkView? Role,
    int? Months,
    IReadOnlyList<NumberedLinkView> Themes,
    IReadOnlyList<MonthView> Story,
    IReadOnlyList<LinkView> High,
    IReadOnlyList<LinkView> Low);

/// <summary>A month of a plan.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Title">Its heading in the story, or null when the story passes it over.</param>
/// <param name="Url">Its place in the story, or null.</param>
public sealed record MonthView(int Number, string? Title, string? Url);

/// <summary>What the layout <c>list</c> is given.</summary>
/// <param name="Content">What all kinds have.</param>
public sealed record ListView(ContentView Content);
