using System.Collections;
using Playbook.Engine.Files;

namespace Playbook.Web.Templates;

/// <summary>
/// Gives one digest for everything that a template can see of a view model. It walks the same properties by the same table
/// as templates do, so that nothing can show in a page and be missed here.
/// </summary>
internal static class ModelDigest
{
    private const int Nothing = 0;
    private const int Text = 1;
    private const int List = 2;
    private const int End = 3;
    private const int Properties = 4;

    [ThreadStatic]
    private static DigestBuilder? _spare;

    /// <summary>The digest of a template and a model, which may be a value, a list or something with properties.</summary>
    public static Digest Of(Digest template, object? model)
    {
        var digest = _spare ??= new DigestBuilder();
        digest.Clear();
        Add(digest.Add(template), model);
        return digest.ToDigest();
    }

    private static void Add(DigestBuilder digest, object? value)
    {
        switch (value)
        {
            case null:
                digest.Add(Nothing);
                break;
            case string text:
                digest.Add(Text).Add(text);
                break;
            case IDictionary map:
                AddItems(digest.Add(List), map.Keys);
                AddItems(digest.Add(List), map.Values);
                break;
            case IEnumerable list:
                AddItems(digest.Add(List), list);
                break;
            case var one when TemplateText.IsText(one):
                digest.Add(Text).Add(TemplateText.Of(one));
                break;
            default:
                AddProperties(digest.Add(Properties), value);
                break;
        }
    }

    private static void AddItems(DigestBuilder digest, IEnumerable list)
    {
        foreach (var item in list)
        {
            Add(digest, item);
        }

        digest.Add(End);
    }

    private static void AddProperties(DigestBuilder digest, object value)
    {
        var properties = ModelProperties.Of(value.GetType());
        digest.Add(properties.Shape);
        foreach (var held in properties.Values(value))
        {
            Add(digest, held);
        }
    }
}
