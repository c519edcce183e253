using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;

namespace Playbook.Web.Themes;

/// <summary>Lays the strings files of all layers and languages over each other.</summary>
internal sealed class UiStringsLoader(Overlay overlay, DiagnosticBag diagnostics)
{
    private const string Folder = "_strings";
    private const string English = "en";

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>The strings of a language.</summary>
    public UiStrings Load(string language)
    {
        AddEnglish();

        // de-AT: German first, then what Austria says otherwise.
        var languages = new[] { language.Split('-')[0], language }.Distinct(StringComparer.Ordinal).ToList();
        foreach (var other in languages.Where(candidate => candidate != English))
        {
            AddTranslation(other);
        }

        if (languages.TrueForAll(candidate => Files(candidate).Count == 0))
        {
            var known = Known();
            diagnostics.Add(ThemeDiagnostics.NoStringsForLanguage.At(
                null,
                $"The language '{language}' has no strings, so pages speak English.",
                $"a file '{Folder}/{language}.yml'{(known.Count == 0 ? "" : $", or one of {string.Join(", ", known)}")}",
                DidYouMean.Suggest(language, known)));
        }

        return new(_texts);
    }

    private void AddEnglish()
    {
        foreach (var (file, isLowest) in Files(English).Select((file, index) => (file, index == 0)))
        {
            var strings = UiString.Read(file, diagnostics);
            if (!isLowest)
            {
                ReportUnknown(strings);
            }

            Add(strings);
        }
    }

    private void AddTranslation(string language)
    {
        var translation = new Dictionary<string, string>(StringComparer.Ordinal);
        var keys = _texts.Keys.ToList();
        foreach (var file in Files(language))
        {
            var strings = UiString.Read(file, diagnostics);
            ReportUnknown(strings, keys);
            Add(strings, translation);
        }

        // A language that has one form for every number must not fall back to English for one of something.
        foreach (var (key, text) in translation.Where(entry => entry.Key.EndsWith(".other", StringComparison.Ordinal)).ToList())
        {
            translation.TryAdd($"{key[..^".other".Length]}.one", text);
        }

        foreach (var (key, text) in translation)
        {
            _texts[key] = text;
        }
    }

    private void Add(IEnumerable<UiString> strings, Dictionary<string, string>? texts = null)
    {
        foreach (var text in strings.Where(text => text.Text is not null))
        {
            (texts ?? _texts)[text.Key] = text.Text!;
        }
    }

    private void ReportUnknown(IEnumerable<UiString> strings, IReadOnlyCollection<string>? keys = null)
    {
        var known = keys ?? _texts.Keys;
        diagnostics.AddRange(strings.Where(text => !known.Contains(text.Key)).Select(text =>
            ThemeDiagnostics.StringOverridesNothing.At(
                text.KeyLocation, $"The string '{text.Key}' overrides nothing.", null, DidYouMean.Suggest(text.Key, known))));
    }

    /// <summary>The strings files of a language, lowest layer first.</summary>
    private List<InputFile> Files(string language) => [.. overlay.Layers(new SourcePath($"{Folder}/{language}.yml")).Reverse()];

    private List<string> Known() =>
    [
        .. overlay.Files
            .Where(file => file.Path is { Directory: Folder, Extension: ".yml" })
            .Select(file => file.Path.Stem),
    ];
}
