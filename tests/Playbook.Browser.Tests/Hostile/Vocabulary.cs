using AngleSharp.Html.Parser;
using Playbook.Testing;
using Playbook.Testing.Hostile;

namespace Playbook.Browser.Tests.Hostile;

/// <summary>
/// The elements of pages with the attributes that each may have: those that the layouts of a harmless handbook write, and
/// those that content may.
/// </summary>
/// <param name="Attributes">The attributes by the name of the element.</param>
internal sealed record Vocabulary(IReadOnlyDictionary<string, string[]> Attributes)
{
    /// <summary>What the blocks' templates and scripts give to elements, where content has blocks or blanks.</summary>
    private static readonly string[] OfBlocks =
        ["aria-label", "aria-live", "aria-pressed", "autocomplete", "class", "data-act", "data-at", "data-blank", "data-does", "data-gone", "data-id", "data-key", "data-label", "data-name", "data-pick", "data-private", "data-prompt", "data-record", "data-rows", "data-shown", "data-starts", "dir", "hidden", "list", "maxlength", "placeholder", "title", "type"];

    /// <summary>What the theme writes around harmless content.</summary>
    public static Vocabulary Of(BuiltSite harmless)
    {
        var attributes = ContentRules.Elements.ToDictionary(name => name, _ => new HashSet<string>([.. ContentRules.Attributes, .. OfBlocks], StringComparer.Ordinal), StringComparer.Ordinal);
        var parser = new HtmlParser();
        foreach (var element in harmless.Pages().SelectMany(address => parser.ParseDocument(harmless[address]).All))
        {
            if (!attributes.TryGetValue(element.LocalName, out var known))
            {
                attributes.Add(element.LocalName, known = new(OfBlocks, StringComparer.Ordinal));
            }

            known.UnionWith(element.Attributes.Select(attribute => attribute.Name));
        }

        return new Vocabulary(attributes.ToDictionary(pair => pair.Key, pair => pair.Value.Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal));
    }

    /// <summary>Whether an element may have an attribute.</summary>
    public bool Has(string element, string attribute) =>
        Attributes.TryGetValue(element, out var known) && Array.BinarySearch(known, attribute, StringComparer.Ordinal) >= 0;
}
