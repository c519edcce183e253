namespace Playbook.Testing.Hostile;

/// <summary>Every place where content reaches an output. Add one where a new kind, block, key or setting is added.</summary>
public static class HostilePlaces
{
    /// <summary>All places. In a page those that may swallow what follows stand last.</summary>
    public static IReadOnlyList<Place> All { get; } =
    [
        .. SettingPlaces.All,
        .. FrontMatterPlaces.All,
        .. InlinePlaces.All,
        .. BlockPlaces.All,
        .. KindPlaces.All,
        .. RawPlaces.All,
    ];

    /// <summary>The page that a snippet has to itself; its name holds the snippet too.</summary>
    internal static string PageOf(Snippet snippet, int number) => $"guides/{number} {FileName(snippet)}.md";

    /// <summary>What may be the name of a file on some system: anything but slashes and NUL.</summary>
    internal static string FileName(Snippet snippet) => snippet.Line.Replace('/', '\u2215').Replace('\\', '\u2216').Replace('\0', '\u2400');
}
