using Playbook.Engine.Metadata;

namespace Playbook.Coaching.Packs;

/// <summary>A pack as the settings name it.</summary>
/// <param name="Id">Its name, which makes its address.</param>
/// <param name="Title">Its title; empty when it has none, which has been reported.</param>
/// <param name="Description">One sentence about it, or null.</param>
/// <param name="Pages">Its pages: ids, or paths from the top of the input.</param>
/// <param name="Section">A folder whose pages it holds too, or null.</param>
public sealed record PackDefinition(
    Located<string> Id, string Title, string? Description, IReadOnlyList<Located<string>> Pages, Located<string>? Section)
{
    private const string Key = "packs";

    /// <summary>Reads the setting <c>packs</c>. One without a value is left out: so a handbook drops a pack of its base.</summary>
    /// <param name="reader">Reader of the settings.</param>
    public static IReadOnlyList<PackDefinition> Read(MetadataReader reader) =>
        reader.Map(Key) is { } packs ? [.. packs.AllMaps().Select(pack => Read(pack.Key, pack.Map))] : [];

    private static PackDefinition Read(Located<string> id, MetadataReader reader) => new(
        id,
        reader.RequiredString("title"),
        reader.String("description"),
        reader.LocatedStrings("pages"),
        reader.LocatedString("section"));
}
