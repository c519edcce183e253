using System.Collections.Frozen;

namespace Playbook.Testing.Hostile;

/// <summary>
/// What content may put into a page, stated once more and apart from the program: whoever widens the program's list
/// must come here and think again.
/// </summary>
public static class ContentRules
{
    /// <summary>Elements.</summary>
    public static FrozenSet<string> Elements { get; } = Words(
        """
        a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure
        h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup table
        tbody td tfoot th thead time tr u ul var wbr
        """);

    /// <summary>Attributes, on whichever of the elements.</summary>
    public static FrozenSet<string> Attributes { get; } = Words(
        """
        alt class colspan datetime dir height href id lang loading open reversed rowspan scope span src start tabindex title
        translate value width
        """);

    /// <summary>Attributes that hold an address, wherever HTML has them.</summary>
    public static FrozenSet<string> AddressAttributes { get; } = Words(
        """
        action archive background cite classid code codebase data dynsrc formaction href icon longdesc lowsrc manifest ping
        poster profile src srcset usemap xlink:href
        """);

    /// <summary>Schemes of addresses as browsers give them, with the colon: they lead somewhere and run nothing.</summary>
    public static FrozenSet<string> Schemes { get; } = Words("http: https: mailto: tel: ftp:");

    private static FrozenSet<string> Words(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
