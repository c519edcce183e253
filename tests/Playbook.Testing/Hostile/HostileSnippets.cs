namespace Playbook.Testing.Hostile;

/// <summary>All snippets, by group. Add one to the group of its idea; it goes through every place at once.</summary>
public static class HostileSnippets
{
    private static readonly (string Group, string[] Texts)[] Table =
    [
        ("scripts", ScriptSnippets.Elements),
        ("handlers", ScriptSnippets.Handlers),
        ("schemes", SchemeSnippets.Plain),
        ("schemes in disguise", SchemeSnippets.Disguised),
        ("foreign elements", MarkupSnippets.Foreign),
        ("misread markup", MarkupSnippets.Misread),
        ("ends of what is around", MarkupSnippets.Ends),
        ("quotes", MarkupSnippets.Quotes),
        ("addresses in other attributes", MarkupSnippets.Addresses),
        ("what loads and sends", MarkupSnippets.Loading),
        ("names of the layout", MarkupSnippets.Names),
        ("Markdown", MarkdownSnippets.Markdown),
        ("marks and templates", MarkdownSnippets.Marks),
        ("other formats", FormatSnippets.Formats),
        ("letters", FormatSnippets.Letters),
    ];

    /// <summary>The names of the groups.</summary>
    public static IReadOnlyList<string> Groups { get; } = [.. Table.Select(row => row.Group)];

    /// <summary>Every snippet.</summary>
    public static IReadOnlyList<Snippet> All { get; } =
        [.. Table.SelectMany(row => row.Texts, (row, text) => new Snippet(row.Group, text))];

    /// <summary>The snippets of a group.</summary>
    public static IReadOnlyList<Snippet> Of(string group) => [.. All.Where(snippet => snippet.Group == group)];
}
