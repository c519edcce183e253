namespace Playbook.Engine.Metadata;

/// <summary>The names that authors write for the values of an enum: <c>DuringSession</c> is <c>during-session</c>.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> ByName = CreateByName();

    /// <summary>The kebab-case names in the order of the values.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Enum.GetValues<T>().Distinct().Select(value => Kebab(value.ToString()))];

    /// <summary>Finds the value of a name in kebab-case, or of the same without hyphens.</summary>
    public static bool TryGet(string name, out T value) => ByName.TryGetValue(name, out value);

    private static Dictionary<string, T> CreateByName()
    {
        var names = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var name in Enum.GetNames<T>())
        {
            var value = Enum.Parse<T>(name);
            names[Kebab(name)] = value;
            names.TryAdd(name.ToLowerInvariant(), value);
        }

        return names;
    }

    private static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => $"{(i > 0 && char.IsUpper(c) ? "-" : "")}{char.ToLowerInvariant(c)}"));
}
