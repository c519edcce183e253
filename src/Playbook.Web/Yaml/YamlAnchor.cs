using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;

namespace Playbook.Web.Yaml;

/// <summary>A value that an alias may repeat.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Node">The value.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Nodes">How many nodes it is made of, aliases inside it expanded.</param>
/// <param name="Depth">How many lists and maps it nests, itself included; 0 for a scalar.</param>
internal sealed record YamlAnchor(string Name, MetadataNode Node, SourceLocation Location, int Nodes, int Depth)
{
    /// <summary>Whether an alias named it.</summary>
    public bool IsUsed { get; set; }

    /// <summary>Measures a value.</summary>
    public static YamlAnchor Of(string name, MetadataNode node, SourceLocation location)
    {
        var (nodes, depth) = Measure(node);
        return new(name, node, location, nodes, depth);
    }

    private static (int Nodes, int Depth) Measure(MetadataNode node)
    {
        var (children, keys) = node switch
        {
            MetadataMap map => (map.Entries.Select(entry => entry.Value), map.Entries.Count),
            MetadataList list => (list.Items, 0),
            _ => ([], 0),
        };
        var (nodes, depth) = (1 + keys, 0);
        foreach (var child in children)
        {
            var (below, levels) = Measure(child);
            nodes += below;
            depth = Math.Max(depth, levels);
        }

        return (nodes, node is MetadataScalar ? 0 : depth + 1);
    }
}
