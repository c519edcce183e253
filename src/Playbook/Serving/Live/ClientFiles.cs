using System.Collections.Frozen;

namespace Playbook.Serving.Live;

/// <summary>The scripts and the style sheet that a previewed page loads: resources of the program, never files of a site.</summary>
internal static class ClientFiles
{
    /// <summary>What the names of the resources begin with; the project file gives it to them.</summary>
    private const string Prefix = "preview/";

    private static readonly FrozenDictionary<string, byte[]> Files = typeof(ClientFiles).Assembly
        .GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[Prefix.Length..], Read, StringComparer.Ordinal);

    /// <summary>The names of all files.</summary>
    public static IReadOnlyList<string> Names => Files.Keys;

    /// <summary>The bytes of a file, or null when there is none. Names are compared letter by letter: nothing is looked up on disk.</summary>
    public static ReadOnlyMemory<byte>? Find(string name) =>
        Files.TryGetValue(name, out var bytes) ? new ReadOnlyMemory<byte>(bytes) : default(ReadOnlyMemory<byte>?);

    private static byte[] Read(string resource)
    {
        using var stream = typeof(ClientFiles).Assembly.GetManifestResourceStream(resource)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
