using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Playbook.Coaching.Graph;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Blocks;

/// <summary>All that can be filled in on a page, in the order in which it stands there.</summary>
public sealed class Form
{
    private const int VersionBytes = 3;

    private readonly Dictionary<DirectiveBlock, int> _first = new(ReferenceEqualityComparer.Instance);

    private Form(IReadOnlyList<FormItem> items, IReadOnlyList<string> blocks)
    {
        Items = items;
        Blocks = blocks;
        Version = VersionOf(items);
    }

    private Form(IEnumerable<ResponseBlock> blocks, Handbook handbook)
    {
        var items = new List<FormItem>();
        foreach (var block in blocks)
        {
            _first.Add(block.Directive, items.Count + 1);
            foreach (var (id, type, prompt) in block.Parts(handbook))
            {
                items.Add(new FormItem(items.Count + 1, id, type, prompt));
            }
        }

        Items = items;
        Blocks = [.. items.Select(item => item.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Version = VersionOf(items);
    }

    /// <summary>What can be filled in.</summary>
    public IReadOnlyList<FormItem> Items { get; }

    /// <summary>The ways in which they are filled in, by name of the block.</summary>
    public IReadOnlyList<string> Blocks { get; }

    /// <summary>Six hexadecimal digits that change when an item comes, goes, moves or is worded anew: paper and screen can be told to belong together.</summary>
    public string Version { get; }

    /// <summary>The form of a page, or null when there is nothing to fill in.</summary>
    /// <param name="blocks">The body.</param>
    /// <param name="directives">What each container in it means.</param>
    /// <param name="handbook">The handbook, whose banks questions are pulled from.</param>
    public static Form? Of(
        IReadOnlyList<MarkdownBlock> blocks, IReadOnlyDictionary<DirectiveBlock, ContentBlock> directives, Handbook handbook)
    {
        var responses = IsAmong(directives.Values) ? BlockRegistry.Containers(blocks).Select(directives.GetValueOrDefault).OfType<ResponseBlock>().ToList() : [];
        return responses.Count == 0 ? null : new Form(responses, handbook);
    }

    /// <summary>A form that no blocks of a page make.</summary>
    /// <param name="items">What can be filled in.</param>
    /// <param name="blocks">The ways in which they are filled in.</param>
    public static Form Of(IReadOnlyList<FormItem> items, IReadOnlyList<string> blocks) => new(items, blocks);

    /// <summary>Whether there is something to fill in among blocks.</summary>
    public static bool IsAmong(IEnumerable<ContentBlock> blocks) => blocks.Any(block => block is ResponseBlock);

    /// <summary>The number of the first item of a block, or null when it stands in another form.</summary>
    public int? NumberOf(DirectiveBlock directive) => _first.TryGetValue(directive, out var number) ? number : null;

    private static string VersionOf(IEnumerable<FormItem> items)
    {
        var text = string.Join('\n', items.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Number} {item.Type} {item.Id} {item.Prompt}")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, VersionBytes));
    }
}
