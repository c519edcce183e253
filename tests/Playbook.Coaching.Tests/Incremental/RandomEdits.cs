using System.Globalization;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Incremental;

/// <summary>What people do to a handbook, at random: sensible edits, mistakes, and their mending.</summary>
/// <param name="handbook">The handbook.</param>
/// <param name="seed">Decides everything.</param>
internal sealed class RandomEdits(EditedHandbook handbook, int seed)
{
    private const string Input = "input";
    private const string Base = "base";

    private static readonly string[] Words =
        ["trust", "focus", "goal", "week", "question", "plan", "talk", "listen", "write", "decide", "learn", "team"];

    private static readonly string[] Templates =
        ["_layouts/skill.hbs", "_layouts/page.hbs", "_layouts/guide.hbs", "_partials/header.hbs", "_partials/question.hbs", "_partials/parts/level.hbs", "_partials/navigation.hbs"];

    private static readonly string[] SettingLines =
    [
        "title: Another name", "description: In a few words.", "footer: Made by [us](index.md).", "home: \"# Hello\\n\\nCome in.\"",
        "hide: [plans]", "hide: [guides/start.md]", "links: warn", "site: https://example.org/", "language: de",
        "edit: https://example.org/{path}", "feedback: \"mailto:x@example.org?subject={title}\"", "public: true", "owner: Ann",
        "colors: { link: \"#003366\" }", "fonts: { body: Georgia }", "review: soon", "logo: picture.svg",
    ];

    private static readonly string[] FrontMatter =
    [
        "draft: true", "order: 3", "slug: elsewhere", "redirectFrom: [old/name.html]", "description: One sentence.", "tags: [a, B c]",
        "tags: [b]", "pack: [hour, trust]", "id: renamed", "id: trust", "related: [focus]", "related: [nobody]", "skills: [trust]", "buckets: [team]",
        "owner: Bea", "public: true", "kind: guide", "order: high", "reviewed: 2026-01-01", "title: A title of its own",
    ];

    private readonly Random _random = new(seed);

    private IReadOnlyList<(string Name, Action Edit)> All =>
    [
        ("text", () => OnPage(text => text + $"\n{Sentence()}\n")),
        ("text inside", () => OnPage(text => text.Replace(" the ", $" {Word()} ", StringComparison.Ordinal))),
        ("title", () => OnPage(text => ReplaceLine(text, "# ", $"# {Sentence()}"))),
        ("heading", () => OnPage(text => ReplaceLine(text, "## ", $"## {Sentence()}"))),
        ("front matter", () => OnPage(text => WithFrontMatter(text, Pick(FrontMatter)))),
        ("link", () => OnPage((path, text) => text + $"\nSee [{Word()}]({Up(path)}{Pick(Pages())}).\n")),
        ("anchor", () => OnPage((path, text) => text + $"\nSee [{Word()}]({Up(path)}{Pick(Pages())}#levels).\n")),
        ("broken", () => OnPage(text => text + Pick(["\n[x](gone.md)\n", "\n::: answer\n", "\n```\n", "\n![x](gone.png)\n", "\n<script>x</script>\n"]))),
        ("broken front matter", () => OnPage(text => WithFrontMatter(text, Pick(["a: [", "nobody: knows", "order: x"])))),
        ("block", () => OnPage(text => text + $"\n::: questions {{bank=first take={_random.Next(1, 4)}}}\nAsk.\n:::\n")),
        ("level", () => On(Input, "skills/team/trust.md", text => ReplaceLine(text, "### ", $"### {_random.Next(1, 6)}: {Sentence()}"))),
        ("question", () => On(Input, "questions/first.md", text => text + $"- {Sentence()} {{#{Word()}-{_random.Next(9)} skill={Pick(["trust", "focus"])}}}\n")),
        ("question without id", () => On(Input, "questions/first.md", text => text + $"- {Sentence()}\n")),
        ("wheel order", () => On(Input, "wheels/pm.md", SwapBuckets)),
        ("bucket", () => On(Input, "wheels/pm.md", text => ReplaceLine(text, "    title: ", $"    title: {Word()} {Word()}"))),
        ("expectation", () => On(Input, "roles/pm.md", text => ReplaceLine(text, "| [Trust]", $"| [Trust](../skills/team/trust.md) | {_random.Next(1, 6)} |"))),
        ("settings", () => handbook.Write(Input, "_settings.yml", $"id: sample\n{Pick(SettingLines)}\n{(Chance() ? Pick(SettingLines) + "\n" : "")}")),
        ("strings", () => handbook.Write(Input, "_strings/en.yml", $"skip: {Word()}\nkinds:\n  skill: {Word()}\n")),
        ("template", EditTemplate),
        ("folder metadata", () => handbook.Write(Input, $"{Pick(["skills", "guides", "notes"])}/_directory.yml", Pick(FrontMatter) + "\n")),
        ("asset", () => handbook.Write(Input, "picture.svg", $"<svg><title>{Word()}</title></svg>")),
        ("script", () => handbook.Write(Input, "assets/js/own.js", $"// {Word()}")),
        ("new page", () => handbook.Write(Input, $"{Pick(["guides", "notes", "skills/craft", "skills/other", "sessions"])}/{Word()}.md", $"# {Sentence()}\n\n{Sentence()}\n")),
        ("new index", () => handbook.Write(Input, Pick(["index.md", "README.md", "guides/index.md", "skills/team/index.md", "questions/README.md"]), $"# {Sentence()}\n\n- {Sentence()}\n")),
        ("packs", () => handbook.Write(Base, "_settings.yml", $"packs:\n  below: {{ title: {Word()}, pages: [{Pick(["start", "trust", "sessions/hour.md", "nobody"])}], section: {Pick(["skills", "skills/team", "guides", "notes"])} }}\n")),
        ("merge override", () => handbook.Write(Input, Pick(BasePages()), $"---\nmerge: true\n{(Chance() ? Pick(FrontMatter) : "order: 2")}\n---\n## {Word()}\n\n{Sentence()}\n")),
        ("merge into nothing", () => handbook.Write(Input, $"guides/{Word()}.md", "---\nmerge: true\n---\nText.\n")),
        ("base", () => On(Base, Pick(BasePages()), text => text + $"\n{Sentence()}\n")),
        ("delete", () => OnAny(handbook.Delete)),
        ("rename", () => OnAny(Rename)),
        ("mend", () => OnAny((layer, path) => Restore(layer, path))),
        ("mend everything", RestoreAll),
        ("nothing", () => { }),
    ];

    /// <summary>The handbook that edits start from, and that mending leads back to.</summary>
    public required IReadOnlyList<(string Layer, string Path, string Text)> Original { get; init; }

    /// <summary>Makes one edit.</summary>
    /// <returns>What it was.</returns>
    public string Next()
    {
        var (name, edit) = Pick(All);
        edit();
        return name;
    }

    /// <summary>Brings back every file that there was at first, and nothing else.</summary>
    public void RestoreAll()
    {
        foreach (var layer in new[] { Base, Input })
        {
            foreach (var path in handbook.Paths(layer).Except(Original.Where(file => file.Layer == layer).Select(file => file.Path)))
            {
                handbook.Delete(layer, path);
            }
        }

        foreach (var (layer, path, text) in Original)
        {
            handbook.Write(layer, path, text);
        }
    }

    private void Restore(string layer, string path)
    {
        if (Original.FirstOrDefault(file => file.Layer == layer && file.Path == path) is { Text: { } text })
        {
            handbook.Write(layer, path, text);
        }
        else
        {
            handbook.Delete(layer, path);
        }
    }

    private void Rename(string layer, string path)
    {
        var text = handbook.Find(layer, path)!;
        handbook.Delete(layer, path);
        handbook.Write(layer, path.Replace(".md", $"-{Word()}.md", StringComparison.Ordinal), text);
    }

    private void EditTemplate()
    {
        var path = Pick(Templates);
        var text = handbook.Find(Input, path) ?? File.ReadAllText(Path.Join(Repository.Root, "themes", "default", "input", path));
        handbook.Write(Input, path, text + Pick(["<!-- more -->", "{{#if}}", "{{nobody}}", "{{> nowhere}}", ""]));
    }

    private void On(string layer, string path, Func<string, string> edit)
    {
        if (handbook.Find(layer, path) is { } text)
        {
            handbook.Write(layer, path, edit(text));
        }
    }

    private void OnPage(Func<string, string> edit) => OnPage((_, text) => edit(text));

    private void OnPage(Func<string, string, string> edit)
    {
        if (Pages() is { Count: > 0 } pages && Pick(pages) is var path)
        {
            On(Input, path, text => edit(path, text));
        }
    }

    private void OnAny(Action<string, string> edit)
    {
        var layer = Chance() ? Base : Input;
        if (handbook.Paths(layer) is { Count: > 0 } paths)
        {
            edit(layer, Pick(paths));
        }
    }

    private List<string> BasePages() => [.. handbook.Paths(Base).Where(path => path.EndsWith(".md", StringComparison.Ordinal))];

    private List<string> Pages() => [.. handbook.Paths(Input).Where(path => path.EndsWith(".md", StringComparison.Ordinal))];

    private static string Up(string path) => string.Concat(Enumerable.Repeat("../", path.Count(character => character == '/')));

    /// <summary>Replaces one of the lines that begin so.</summary>
    private string ReplaceLine(string text, string start, string replacement)
    {
        var lines = text.Split('\n');
        var found = lines.Index().Where(line => line.Item.StartsWith(start, StringComparison.Ordinal)).Select(line => line.Index).ToList();
        if (found.Count > 0)
        {
            lines[Pick(found)] = replacement;
        }

        return string.Join('\n', lines);
    }

    private static string WithFrontMatter(string text, string line) => text.StartsWith("---\n", StringComparison.Ordinal)
        ? $"---\n{line}\n{text[4..]}"
        : $"---\n{line}\n---\n{text}";

    private static string SwapBuckets(string text) => text
        .Replace("id: team", "id: swapped", StringComparison.Ordinal)
        .Replace("id: craft", "id: team", StringComparison.Ordinal)
        .Replace("id: swapped", "id: craft", StringComparison.Ordinal);

    private string Sentence() => string.Create(CultureInfo.InvariantCulture, $"{Word()} {Word()} and *{Word()}* {_random.Next(100)}");

    private string Word() => Pick(Words);

    private bool Chance() => _random.Next(2) == 0;

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
