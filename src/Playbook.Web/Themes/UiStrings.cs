using System.Collections.Frozen;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;

namespace Playbook.Web.Themes;

/// <summary>
/// The words of the user interface, from <c>_strings/&lt;language&gt;.yml</c> of every layer. English comes first, upper
/// layers over lower ones; then the same for the site's language, so that what is not translated stays English.
/// </summary>
public sealed class UiStrings
{
    private const string One = ".one";
    private const string Other = ".other";

    private readonly FrozenDictionary<string, string> _texts;

    internal UiStrings(IReadOnlyDictionary<string, string> texts)
    {
        _texts = texts.ToFrozenDictionary(StringComparer.Ordinal);
        CountKeys = _texts.Keys.Where(key => key.EndsWith(Other, StringComparison.Ordinal)).Select(key => key[..^Other.Length]).ToFrozenSet();
    }

    /// <summary>All texts by key; the forms of a plural are <c>key.one</c> and <c>key.other</c>.</summary>
    public IReadOnlyDictionary<string, string> Texts => _texts;

    /// <summary>The keys that <see cref="Get"/> knows.</summary>
    internal IReadOnlyCollection<string> Keys => _texts.Keys;

    /// <summary>The keys that <see cref="Count"/> knows.</summary>
    internal IReadOnlySet<string> CountKeys { get; }

    /// <summary>Reads the strings of a language.</summary>
    /// <param name="overlay">The layered input.</param>
    /// <param name="language">Language of the site, such as <c>de</c>; of <c>de-AT</c>, what it does not have itself comes from <c>de</c>.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    public static UiStrings Load(Overlay overlay, string language, DiagnosticBag diagnostics) =>
        new UiStringsLoader(overlay, diagnostics).Load(language);

    /// <summary>Whether there is a text.</summary>
    public bool Has(string key) => _texts.ContainsKey(key);

    /// <summary>Whether there is a text with forms for one and for several.</summary>
    public bool HasCount(string key) => CountKeys.Contains(key);

    /// <summary>The text of a key, with <c>{0}</c>, <c>{1}</c>… replaced. A key that is not there is shown itself.</summary>
    public string Get(string key, params object?[] args) => UiText.Format(_texts.GetValueOrDefault(key, key), args);

    /// <summary>The form of a text for a number, with <c>{0}</c> replaced by it. A key that is not there is shown itself.</summary>
    public string Count(string key, int n) =>
        UiText.Format(_texts.GetValueOrDefault(key + (n == 1 ? One : Other)) ?? _texts.GetValueOrDefault(key + Other, key), [n]);
}
