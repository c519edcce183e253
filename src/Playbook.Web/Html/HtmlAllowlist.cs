using System.Collections.Frozen;

namespace Playbook.Web.Html;

/// <summary>What raw HTML in Markdown may hold: prose, tables, pictures and disclosure, nothing that acts or styles.</summary>
internal static class HtmlAllowlist
{
    /// <summary>Elements that are kept.</summary>
    public static readonly FrozenSet<string> Elements = Words(
        """
        a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure
        h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup table
        tbody td tfoot th thead time tr u ul var wbr
        """);

    /// <summary>Those of the elements that cannot be part of a paragraph.</summary>
    public static readonly FrozenSet<string> Blocks = Words(
        """
        blockquote caption col colgroup dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre summary
        table tbody td tfoot th thead tr ul
        """);

    /// <summary>Elements that are left out together with everything in them.</summary>
    public static readonly FrozenSet<string> DroppedWhole = Words(
        """
        applet audio base button canvas embed form frame frameset head iframe input link math meta noembed noframes
        noscript object option plaintext script select style svg template textarea title video xmp
        """);

    private static readonly FrozenSet<string> Everywhere = Words("title lang dir translate");

    private static readonly FrozenSet<string> ClassesOfOurs = Words("address align-left align-center align-right table-scroll task");

    private static readonly FrozenSet<string> Particular = Words(
        """
        img.alt img.loading ol.start ol.reversed li.value td.colspan td.rowspan th.colspan th.rowspan th.scope
        col.span colgroup.span details.open time.datetime del.datetime ins.datetime pre.tabindex div.tabindex
        img.width img.height
        """);

    /// <summary>Whether an attribute may stand on an element (links and ids apart).</summary>
    public static bool IsAllowed(string element, string attribute, string value) => attribute switch
    {
        "class" => ClassesOfOurs.Contains(value) || (element == "code" && IsLanguage(value)),
        "tabindex" => value == "0" && Particular.Contains($"{element}.{attribute}"),
        "width" or "height" => value.All(char.IsAsciiDigit) && Particular.Contains($"{element}.{attribute}"),
        _ => Everywhere.Contains(attribute) || Particular.Contains($"{element}.{attribute}"),
    };

    /// <summary>One class: behind a space any class of the theme could follow, and with it the look of a menu or a header.</summary>
    private static bool IsLanguage(string value) =>
        value.StartsWith("language-", StringComparison.Ordinal) && value.Length > "language-".Length && !value.Any(char.IsWhiteSpace);

    private static FrozenSet<string> Words(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
