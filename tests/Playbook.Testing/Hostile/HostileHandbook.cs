using System.Globalization;

namespace Playbook.Testing.Hostile;

/// <summary>
/// A handbook with every snippet of a group in every place, beside its harmless twin: a handbook with a plain word for
/// every snippet. Whatever the two differ in beside words, the snippets did.
/// </summary>
/// <param name="Site">The built handbook.</param>
/// <param name="Twin">The built twin.</param>
public sealed record HostileHandbook(BuiltSite Site, BuiltSite Twin)
{
    private static readonly Lazy<Task<BuiltSite>> HarmlessTwin = new(() => BuildAsync(
        [.. Enumerable.Range(0, HostileSnippets.MostInAGroup).Select(number => new Snippet("harmless", Harmless(number)))]));

    /// <summary>The handbook of a group.</summary>
    public static async Task<HostileHandbook> OfAsync(string group) => new(await BuildAsync(HostileSnippets.Of(group)), await HarmlessTwin.Value);

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
