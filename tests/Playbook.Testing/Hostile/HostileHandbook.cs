using System.Globalization;

namespace Playbook.Testing.Hostile;

/// <summary>
/// A handbook with every snippet of some groups in every place, beside its harmless twin: a handbook with a plain word for
/// every snippet. Whatever the two differ in beside words, the snippets did.
/// </summary>
/// <param name="Site">The built handbook.</param>
/// <param name="Twin">The built twin.</param>
public sealed record HostileHandbook(BuiltSite Site, BuiltSite Twin)
{
    // A page more costs a browser more than a page that is longer, but snippets of all groups would make pages of megabytes.
    private const int GroupsInOne = 3;

    private static readonly string[][] Groups = [.. HostileSnippets.Groups.Chunk(GroupsInOne)];

    private static readonly Lazy<Task<BuiltSite>> HarmlessTwin = new(() => BuildAsync(
        [.. Enumerable.Range(0, Groups.Max(groups => Of(groups).Count)).Select(number => new Snippet("harmless", Harmless(number)))]));

    /// <summary>The names of all handbooks: those of their groups.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Groups.Select(Name)];

    /// <summary>The handbook of a name.</summary>
    public static async Task<HostileHandbook> OfAsync(string name) =>
        new(await BuildAsync(Of(Groups.Single(groups => Name(groups) == name))), await HarmlessTwin.Value);

    /// <summary>The page of the twin that has the same places as a page.</summary>
    public string TwinOf(string address) => Twin.Addresses.Contains(address)
        ? address
        : Twin.Addresses.FirstOrDefault(twin => KeyOf(twin) == KeyOf(address)) ?? throw new InvalidOperationException($"There is no twin of '{address}'.");

    /// <summary>An address without what a snippet put into it: everything behind a number, and names in folders that are all made of snippets.</summary>
    private static string KeyOf(string address) => address.Split('/') switch
    {
        [("tags" or "slugs") and var folder, not "index.html"] => folder,
        var parts => string.Join('/', parts.Select(part => part.Split(' ')[0])),
    };

    /// <summary>A word; the first is long enough to be broken in the picture of a wheel, as snippets are.</summary>
    private static string Harmless(int number) => number == 0
        ? "Donaudampfschifffahrtsgesellschaftskapitaenswitwenrentenkasse"
        : string.Create(CultureInfo.InvariantCulture, $"Harmless{number}");

    private static string Name(string[] groups) => string.Join(", ", groups);

    private static IReadOnlyList<Snippet> Of(string[] groups) => [.. groups.SelectMany(HostileSnippets.Of)];

    private static Task<BuiltSite> BuildAsync(IReadOnlyList<Snippet> snippets)
    {
        var draft = new HandbookDraft();
        foreach (var place in HostilePlaces.All)
        {
            foreach (var (number, snippet) in snippets.Index())
            {
                place.Put(draft, snippet, number);
            }
        }

        return draft.ToSite().BuildWithFindingsAsync();
    }
}
