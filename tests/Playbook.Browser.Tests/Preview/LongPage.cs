namespace Playbook.Browser.Tests.Preview;

/// <summary>A handbook with one long page, for scrolling.</summary>
internal static class LongPage
{
    /// <summary>The source of the page, in <c>input</c>.</summary>
    public const string Source = "guides/long.md";

    /// <summary>The page.</summary>
    public const string Address = "guides/long.html";

    /// <summary>A part in the middle, named by its anchor.</summary>
    public const string Middle = "#part-10";

    /// <summary>The files of the handbook.</summary>
    public static (string Path, string Text)[] Files { get; } =
    [
        ("index.md", "# Home\n\n[The long page](guides/long.md)\n"),
        (Source, "# Long\n\nThe first words.\n\n" + string.Concat(Enumerable.Range(1, 20).Select(Part))),
    ];

    private static string Part(int number) =>
        $"## Part {number}\n\nWords of part {number}.\n\n" + string.Concat(Enumerable.Repeat("Some more words to scroll past, and some more after those.\n\n", 6));
}
