namespace Playbook.Testing.Hostile;

/// <summary>What is said once for the whole handbook.</summary>
internal static class SettingPlaces
{
    private static readonly string[] Colors =
    [
        "paper", "ink", "soft", "line", "tint", "link", "accent", "header", "header-ink", "note", "tip", "pitfall", "example",
    ];

    private static readonly string[] Fonts = ["body", "heading", "interface", "code"];

    public static readonly Place[] All =
    [
        new("the title of the handbook", "<title>, og:site_name, header, home, footer, 404", (draft, snippet, _) => draft.Setting("title", snippet.Text)),
        new("the description of the handbook", "description, og:description", (draft, snippet, _) => draft.Setting("description", snippet.Text)),
        new("the id of the handbook", "data/*.json", (draft, snippet, _) => draft.Setting("id", snippet.Text)),
        new("the language", "lang, dir, og:locale, name of the file of strings", (draft, snippet, number) => First(number, () => draft.Option("language", snippet.Line))),
        new("the address of the site", "canonical, og:url, sitemap.xml, 404", (draft, snippet, number) => First(number, () => draft.Option("site", "https://a.example/" + snippet.Text))),
        new("the address for editing", "a.href", (draft, snippet, _) => draft.Setting("edit", $"https://a.example/{{path}}?{snippet.Text}")),
        new("the address for feedback", "a.href", (draft, snippet, number) => First(number, () => draft.Setting("feedback", snippet.Text))),
        new("the logo", "img.src", (draft, snippet, number) => First(number, () => draft.Setting("logo", snippet.Text))),
        new("the footer", "the footer of every page", (draft, snippet, _) => draft.Setting("footer", $"\n\n{snippet.Text}\n\n")),
        new("the text of the home page", "main of the home page", (draft, snippet, _) => draft.Setting("home", $"\n\n{snippet.Text}\n\n## {snippet.Line}\n\n")),
        new("a colour", "assets/css/tokens.css, theme-color", (draft, snippet, number) => Nth(Colors, number, name => draft.SettingEntry("colors", name, snippet.Text))),
        new("a font", "assets/css/tokens.css", (draft, snippet, number) => Nth(Fonts, number, name => draft.SettingEntry("fonts", name, snippet.Text))),
        new("a pack", "main, <title>, description, listings, search; a page inside another", (draft, snippet, number) =>
        {
            if (number % 4 == 0)
            {
                var text = HandbookDraft.Yaml(snippet.Text);
                draft.FrontItem("_settings.yml", "packs", $"\"{number}\": {{ title: {text}, description: {text}, pages: [packed/{number}.md] }}");
                draft.Body($"packed/{number}.md", snippet.Text);
            }
        }),
        new("a page to hide", "nothing", (draft, snippet, _) => draft.FrontItem("_settings.yml", "hide", HandbookDraft.Yaml("never/" + snippet.Text))),
        new("a setting of the command line", "owner of every page", (draft, snippet, _) => draft.Option("owner", snippet.Text)),
        new("a word of the interface", "labels, headings, data-*, kinds, listings, 404, redirects", (draft, snippet, _) => draft.Word(snippet.Text)),
    ];

    private static void First(int number, Action put)
    {
        if (number == 0)
        {
            put();
        }
    }

    private static void Nth(string[] names, int number, Action<string> put)
    {
        if (number < names.Length)
        {
            put(names[number]);
        }
    }
}
