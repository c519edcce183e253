namespace Playbook.Web.Yaml;

/// <summary>How much YAML is read. Far above what people write, far below what hurts.</summary>
internal static class YamlLimits
{
    /// <summary>Lists and maps inside one another, the outermost map included.</summary>
    public const int Depth = 32;

    /// <summary>Keys, values, lists and maps, each alias counted as all that it stands for.</summary>
    public const int Nodes = 10_000;

    /// <summary>Length of the text in UTF-16 units.</summary>
    public const int Characters = 1_000_000;
}
