namespace Playbook.Coaching.Views;

/// <summary>How the theme shows a section of a body: a heading and what follows it, up to the next heading of its level or above.</summary>
/// <param name="Name">The partial, in the folder <c>parts</c> (<c>level</c>).</param>
/// <param name="Group">What such sections are together where they stand one after the other (<c>ladder</c>).</param>
/// <param name="View">What the partial is given, made of the HTML of what follows the heading.</param>
public sealed record SectionPart(string Name, string Group, Func<string, object> View)
{
    /// <summary>The partial that stands around sections of one group.</summary>
    public const string GroupTemplate = Folder + "group";

    private const string Folder = "parts/";

    /// <summary>The sections that are shown so; the partials that a theme must have.</summary>
    public static IReadOnlyList<string> Templates { get; } =
        [.. new[] { "level", "session-step", "framework-step", "plan-theme", "plan-month", "topic" }.Select(name => Folder + name), GroupTemplate];

    /// <summary>The partial's whole name.</summary>
    public string Template => Folder + Name;
}
