using System.Collections.Concurrent;
using HandlebarsDotNet;
using Playbook.Engine.Files;
using Playbook.Web.Themes;

namespace Playbook.Web.Templates;

/// <summary>Gives each template one digest for its text and everything else that decides how it is rendered.</summary>
/// <param name="partials">The partials by name.</param>
/// <param name="strings">Texts of the interface, which any template may ask for.</param>
internal sealed class TemplateDigests(IReadOnlyDictionary<string, TemplateFile> partials, UiStrings strings)
{
    private readonly ConcurrentDictionary<TemplateFile, Digest> _digests = [];
    private readonly Lazy<Digest> _common = new(() => Common(strings));

    /// <summary>The digest of a layout.</summary>
    public Digest Of(TemplateFile layout) => _digests.GetOrAdd(layout, Make);

    private Digest Make(TemplateFile layout)
    {
        var digest = new DigestBuilder().Add(_common.Value).Add(layout.Text);
        foreach (var partial in Reachable(layout).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            digest.Add(partial.Name).Add(partial.Text);
        }

        return digest.ToDigest();
    }

    /// <summary>The partials that may be rendered within a template; all of them where one takes a name from its page.</summary>
    private HashSet<TemplateFile> Reachable(TemplateFile layout)
    {
        var found = new HashSet<TemplateFile>();
        var open = new Stack<TemplateFile>([layout]);
        while (open.TryPop(out var file))
        {
            var calls = file.Tags.Where(tag => tag.Kind is TagKind.Partial or TagKind.PartialBlock).ToList();
            if (calls.Exists(tag => tag.Words[0].Kind == TagWordKind.Group))
            {
                return [.. partials.Values];
            }

            // The library finds partials whatever the case of their names.
            var called = calls.Select(tag => tag.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var partial in partials.Values.Where(partial => called.Contains(partial.Name) && found.Add(partial)))
            {
                open.Push(partial);
            }
        }

        return found;
    }

    /// <summary>The words, and the program: another version of either may write something else.</summary>
    private static Digest Common(UiStrings strings)
    {
        var digest = new DigestBuilder()
            .Add(typeof(TemplateDigests).Module.ModuleVersionId.ToString())
            .Add(typeof(Handlebars).Module.ModuleVersionId.ToString());
        foreach (var (key, text) in strings.Texts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            digest.Add(key).Add(text);
        }

        return digest.ToDigest();
    }
}
