namespace Playbook.Coaching.Views;

/// <summary>What the partials <c>framework-step</c>, <c>plan-theme</c>, <c>plan-month</c> and <c>topic</c> in <c>parts</c> are given.</summary>
/// <param name="Id">Anchor of its heading.</param>
/// <param name="HeadingHtml">The heading.</param>
/// <param name="HeadingLevel">1 to 6.</param>
/// <param name="Number">Its number among its like, from 1.</param>
/// <param name="Html">What follows the heading.</param>
public sealed record SectionView(string Id, string HeadingHtml, int HeadingLevel, int Number, string Html);

/// <summary>What the partial <c>parts/level</c> is given.</summary>
/// <param name="Id">Anchor of its heading.</param>
/// <param name="Value">The point of the scale.</param>
/// <param name="Label">The words to it, or null.</param>
/// <param name="LabelHtml">The same with their markup, or null.</param>
/// <param name="ScaleFrom">Lowest point of the scale.</param>
/// <param name="ScaleTo">Highest point of the scale.</param>
/// <param name="HeadingLevel">1 to 6.</param>
/// <param name="Html">What follows the heading.</param>
public sealed record LevelSectionView(
    string Id, int Value, string? Label, string? LabelHtml, int ScaleFrom, int ScaleTo, int HeadingLevel, string Html);

/// <summary>What the partial <c>parts/session-step</c> is given.</summary>
/// <param name="Id">Anchor of its heading.</param>
/// <param name="HeadingHtml">The heading.</param>
/// <param name="HeadingLevel">1 to 6.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="Start">When it begins, in minutes from the beginning of the session.</param>
/// <param name="End">When it ends, in minutes from the beginning.</param>
/// <param name="Html">What follows the heading.</param>
public sealed record StepSectionView(
    string Id, string HeadingHtml, int HeadingLevel, int Number, int Minutes, int Start, int End, string Html);

/// <summary>What the partial <c>parts/group</c> is given: sections of one sort that stand one after the other.</summary>
/// <param name="Name">What they are together (<c>ladder</c>).</param>
/// <param name="Html">The sections.</param>
public sealed record SectionGroupView(string Name, string Html);
