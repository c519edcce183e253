namespace Playbook.Testing.Search;

/// <summary>Something that people look for, and how much each page would help them.</summary>
/// <param name="Text">As somebody types it.</param>
/// <param name="Sort">The sort of query, such as <c>typo</c>.</param>
/// <param name="Grades">Grades from 1 to 3 by the address of a page; of other pages the grade is 0.</param>
public sealed record JudgedQuery(string Text, string Sort, IReadOnlyDictionary<string, int> Grades)
{
    /// <summary>The sort of queries that must find nothing.</summary>
    public const string Nonsense = "nonsense";

    /// <summary>Whether no page is about it.</summary>
    public bool IsNonsense => Sort == Nonsense;

    /// <summary>The grades of pages in the order in which a search found them.</summary>
    /// <param name="addresses">
    /// Addresses below the site's root. A fragment does not count; of several places in one page only the first does.
    /// </param>
    public IReadOnlyList<int> GradesOf(IEnumerable<string> addresses) =>
        [.. addresses.Select(address => address.Split('#')[0]).Distinct(StringComparer.Ordinal).Select(page => Grades.GetValueOrDefault(page))];
}
