namespace Playbook.Web.Search;

/// <summary>The endings of steps 2, 3 and 4, the longest first within each.</summary>
internal static class StemRules
{
    /// <summary>The one ending of step 3 that goes only from the second region.</summary>
    internal const string InRegion2 = "ative";

    /// <summary>Step 2, endings that are made of two: <c>-ization</c>, <c>-fulness</c>.</summary>
    internal static readonly StemRule[] Compound =
    [
        new("ational", "ate"), new("fulness", "ful"), new("iveness", "ive"), new("ization", "ize"), new("ousness", "ous"),
        new("biliti", "ble"), new("lessli", "less"), new("tional", "tion"),
        new("alism", "al"), new("aliti", "al"), new("ation", "ate"), new("entli", "ent"), new("fulli", "ful"),
        new("iviti", "ive"), new("ogist", "og"), new("ousli", "ous"),
        new("abli", "able"), new("alli", "al"), new("anci", "ance"), new("ator", "ate"), new("enci", "ence"), new("izer", "ize"),
        new("bli", "ble"), new("ogi", "og", After: "l"),
        new("li", After: "cdeghkmnrt"),
    ];

    /// <summary>Step 3.</summary>
    internal static readonly StemRule[] Derived =
    [
        new("ational", "ate"), new("tional", "tion"),
        new("alize", "al"), new(InRegion2), new("icate", "ic"), new("iciti", "ic"),
        new("ical", "ic"), new("ness"),
        new("ful"),
    ];

    /// <summary>Step 4.</summary>
    internal static readonly StemRule[] Last =
    [
        new("ement"),
        new("able"), new("ance"), new("ence"), new("ible"), new("ment"),
        new("ant"), new("ate"), new("ent"), new("ion", After: "st"), new("ism"), new("iti"), new("ive"), new("ize"), new("ous"),
        new("al"), new("er"), new("ic"),
    ];
}
