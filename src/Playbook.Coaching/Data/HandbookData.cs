using System.ComponentModel;

namespace Playbook.Coaching.Data;

/// <summary>The questions of a handbook as open data.</summary>
/// <param name="Schema">Version of this format; grows when a reader of the last one would misread it.</param>
/// <param name="Handbook">Id of the handbook.</param>
/// <param name="Questions">The questions, bank by bank.</param>
public sealed record QuestionsData(int Schema, string Handbook, IReadOnlyList<QuestionData> Questions);

/// <summary>One question.</summary>
public sealed record QuestionData(
    [property: Description("Id, unique in its bank.")] string Id,
    [property: Description("Id of the bank.")] string Bank,
    [property: Description("The question, without markup.")] string Text,
    [property: Description("The heading it stands under.")] string? Topic,
    [property: Description("before, opening, during, closing or between.")] string? Moment,
    [property: Description("light, medium or deep.")] string? Depth,
    [property: Description("The scale it is answered on; absent when it is answered in words.")] ScaleData? Scale,
    [property: Description("Ids of the skills it serves.")] IReadOnlyList<string> Skills,
    [property: Description("Ids of the buckets it serves.")] IReadOnlyList<string> Buckets,
    [property: Description("Names of what is to be filled in, in order; a plain gap is empty.")] IReadOnlyList<string> Blanks,
    [property: Description("Questions that may follow.")] IReadOnlyList<string> FollowUps,
    [property: Description("Where it stands, from the site's root.")] string Url);

/// <summary>A scale of whole numbers.</summary>
public sealed record ScaleData(
    [property: Description("Lowest number.")] int From,
    [property: Description("Highest number.")] int To);

/// <summary>The skills of a handbook as open data.</summary>
/// <param name="Schema">Version of this format.</param>
/// <param name="Handbook">Id of the handbook.</param>
/// <param name="Skills">The skills, bucket by bucket.</param>
public sealed record SkillsData(int Schema, string Handbook, IReadOnlyList<SkillData> Skills);

/// <summary>One skill.</summary>
public sealed record SkillData(
    [property: Description("Id, unique in the handbook.")] string Id,
    [property: Description("Title.")] string Title,
    [property: Description("One sentence that defines it.")] string? Description,
    [property: Description("Id of its bucket.")] string? Bucket,
    [property: Description("Id of its wheel.")] string? Wheel,
    [property: Description("Whether it is a trait.")] bool Trait,
    [property: Description("What someone does at points of the scale, rising.")] IReadOnlyList<LevelData> Levels,
    [property: Description("Questions for oneself.")] IReadOnlyList<string> SelfCheck,
    [property: Description("Ways to grow.")] IReadOnlyList<ActionData> Actions,
    [property: Description("What each role expects, by the role's id.")] IReadOnlyDictionary<string, int> Expectations,
    [property: Description("Ids of the questions that serve it, as bank/question.")] IReadOnlyList<string> Questions,
    [property: Description("Where its page is, from the site's root.")] string Url);

/// <summary>A level of a skill.</summary>
public sealed record LevelData(
    [property: Description("The point of the scale.")] int Value,
    [property: Description("Words to it.")] string? Label,
    [property: Description("What someone does there, without markup.")] string Text);

/// <summary>A way to grow.</summary>
public sealed record ActionData(
    [property: Description("The learning mode.")] string? Mode,
    [property: Description("What to do.")] string Text);

/// <summary>The wheels of a handbook as open data.</summary>
/// <param name="Schema">Version of this format.</param>
/// <param name="Handbook">Id of the handbook.</param>
/// <param name="Wheels">The wheels in order.</param>
public sealed record WheelsData(int Schema, string Handbook, IReadOnlyList<WheelData> Wheels);

/// <summary>One wheel.</summary>
public sealed record WheelData(
    [property: Description("Id, unique in the handbook.")] string Id,
    [property: Description("Title.")] string Title,
    [property: Description("The scale its skills are rated on.")] ScaleData Scale,
    [property: Description("Its buckets in order.")] IReadOnlyList<BucketData> Buckets,
    [property: Description("Where its page is, from the site's root.")] string Url);

/// <summary>A bucket of a wheel.</summary>
public sealed record BucketData(
    [property: Description("Id, unique in the handbook.")] string Id,
    [property: Description("Title.")] string Title,
    [property: Description("One sentence about it.")] string? Description,
    [property: Description("Ids of its skills in order.")] IReadOnlyList<string> Skills);

/// <summary>The sessions of a handbook as open data.</summary>
/// <param name="Schema">Version of this format.</param>
/// <param name="Handbook">Id of the handbook.</param>
/// <param name="Sessions">The sessions in order.</param>
public sealed record SessionsData(int Schema, string Handbook, IReadOnlyList<SessionData> Sessions);

/// <summary>One session.</summary>
public sealed record SessionData(
    [property: Description("Id, unique in the handbook.")] string Id,
    [property: Description("Title.")] string Title,
    [property: Description("How long it takes, in minutes.")] int Minutes,
    [property: Description("How often it is held, in words.")] string? Cadence,
    [property: Description("Its steps in order.")] IReadOnlyList<StepData> Steps,
    [property: Description("Where its page is, from the site's root.")] string Url);

/// <summary>A step of a session.</summary>
public sealed record StepData(
    [property: Description("Id, unique in its page.")] string Id,
    [property: Description("Title.")] string Title,
    [property: Description("How long it takes, in minutes.")] int Minutes);

/// <summary>The example plans of a handbook as open data.</summary>
/// <param name="Schema">Version of this format.</param>
/// <param name="Handbook">Id of the handbook.</param>
/// <param name="Plans">The plans in order.</param>
public sealed record PlansData(int Schema, string Handbook, IReadOnlyList<PlanData> Plans);

/// <summary>One example plan.</summary>
public sealed record PlanData(
    [property: Description("Id, unique in the handbook.")] string Id,
    [property: Description("Title.")] string Title,
    [property: Description("What it is about, in a line.")] string? Headline,
    [property: Description("Id of the role of the person.")] string? Role,
    [property: Description("How many months it spans.")] int? Months,
    [property: Description("Ids of buckets and skills that are high in the shape it fits.")] IReadOnlyList<string> High,
    [property: Description("Ids of buckets and skills that are low in it.")] IReadOnlyList<string> Low,
    [property: Description("Titles of its themes.")] IReadOnlyList<string> Themes,
    [property: Description("Where its page is, from the site's root.")] string Url);
