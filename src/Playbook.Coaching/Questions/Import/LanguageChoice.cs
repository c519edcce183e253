namespace Playbook.Coaching.Questions.Import;

/// <summary>Chooses among translations, and remembers which there were.</summary>
/// <param name="wanted">A language tag; <c>ja</c> is met by <c>ja_JP</c>, and the other way round.</param>
internal sealed class LanguageChoice(string wanted)
{
    private readonly SortedSet<string> _others = new(StringComparer.Ordinal);

    /// <summary>The language that is asked for.</summary>
    public string Wanted => wanted;

    /// <summary>Languages that were there and not asked for.</summary>
    public IReadOnlyCollection<string> Others => _others;

    /// <summary>What is said in the language that is asked for, else without naming one; null when there is neither.</summary>
    public T? Of<T>(IReadOnlyList<(string? Language, T Value)> translations)
        where T : class
    {
        var named = translations.Where(translation => translation.Language is not null).ToList();
        var best = named.Find(translation => Tag(translation.Language!) == Tag(wanted)).Value
            ?? named.Find(translation => Primary(translation.Language!) == Primary(wanted)).Value;
        _others.UnionWith(named.Where(translation => translation.Value != best).Select(translation => translation.Language!));
        return best ?? translations.FirstOrDefault(translation => translation.Language is null).Value;
    }

    private static string Tag(string language) => language.Replace('_', '-').ToLowerInvariant();

    private static string Primary(string language) => Tag(language).Split('-')[0];
}
