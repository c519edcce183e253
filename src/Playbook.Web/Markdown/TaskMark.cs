namespace Playbook.Web.Markdown;

/// <summary>The <c>[ ]</c> and <c>[x]</c> that begin an item of a to-do list, shown as boxes.</summary>
internal static class TaskMark
{
    /// <summary>The item with its mark as a box.</summary>
    public static HtmlFragment Replace(HtmlFragment item) => item.Html switch
    {
        ['[', ' ', ']', ' ', ..] => item with { Html = "<span class=\"task\">\u2610</span>" + item.Html[3..] },
        ['[', 'x' or 'X', ']', ' ', ..] => item with { Html = "<span class=\"task\">\u2611</span>" + item.Html[3..] },
        _ => item,
    };

    /// <summary>The words without the mark.</summary>
    public static string Strip(string text) =>
        text is ['[', ' ' or 'x' or 'X', ']', ' ', ..] ? text[4..].TrimStart() : text;
}
