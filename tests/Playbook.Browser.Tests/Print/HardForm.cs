using Playbook.Browser.Tests.Theming;
using Playbook.Testing;

namespace Playbook.Browser.Tests.Print;

/// <summary>A form that paper has trouble with: every block, long and often, in a session of many steps.</summary>
internal static class HardForm
{
    /// <summary>The form.</summary>
    public const string Page = "sessions/hard.html";

    private const int Lines = 40;
    private const int Rows = 20;

    /// <summary>A script that is written without spaces.</summary>
    public static string Unspaced { get; } = string.Concat(Enumerable.Repeat("我们谈了发生的事情，以及下次想要改变什么。", 12));

    /// <summary>What people write: words without end, forty lines, addresses, and a page of prose.</summary>
    public static string[] Texts { get; } =
    [
        string.Join('\n', Enumerable.Range(1, Lines).Select(line => $"Line {line} of what there was to say about it.")),
        string.Concat(Enumerable.Repeat(EveryKind.LongWord, 9)),
        "Short.",
        string.Concat(Enumerable.Repeat("https://example.com/a-page-with-a-long-name?and=parameters&that=go-on/", 5)),
        string.Concat(Enumerable.Repeat("We went through what happened, sentence by sentence, and what ought to be different. ", 60)).Trim(),
    ];

    /// <summary>The form in a handbook of a theme.</summary>
    public static SiteBuilder In(string theme) => new SiteBuilder()
        .Set("theme", theme)
        .With("_settings.yml", $"title: {EveryKind.SiteTitle}\nid: hard\n")
        .With("index.md", "# Home\n\n[A form](sessions/hard.md)\n")
        .With("lists/emotions.md", $"# Emotions\n\n{string.Join("\n\n", Enumerable.Range(1, 6).Select(Feelings))}\n")
        .With("questions/many.md", $"# Many questions\n\n{string.Join('\n', Enumerable.Range(1, 12).Select(Question))}\n")
        .With("sessions/hard.md", $"""
            ---
            minutes: 120
            ---
            # {EveryKind.LongTitle}

            Read [a page](https://example.com/a) or write to <https://example.com/b>, [https://example.com/c](https://example.com/c) or <me@example.com>.

            {string.Join("\n\n", Enumerable.Range(1, 6).Select(Step))}
            """);

    private static string Feelings(int group) =>
        $"## Group {group}\n\n{string.Join('\n', Enumerable.Range(1, 8).Select(word => $"- Feeling{group}x{word}"))}";

    private static string Question(int number) =>
        $"- How did {(number % 2 == 0 ? "[Skill X]" : "____")} go, number {number}, when you come to think of it and of all that led there? {{#q{number}{(number % 3 == 0 ? " scale=1-10" : "")}}}";

    private static string Step(int number) =>
        $$"""
        ## Step {{number}}, whose title is long enough to reach the minutes at the other end of its line {minutes=20}

        Words that say what the step is for, so that it begins at another place of the sheet each time. {{string.Concat(Enumerable.Repeat("More of them. ", number * 5))}}

        ::: answer {#long{{number}} rows={{number + 2}} {{(number % 2 == 0 ? "private" : "")}}}
        {{string.Concat(Enumerable.Repeat(EveryKind.LongWord, number % 3))}} What went well in part {{number}}?
        :::

        ::: scale {#energy{{number}} from=0 to=10 low="flat as a pancake on a Monday" high="buzzing with more ideas than hours"}
        How much energy have you for part {{number}}?
        :::

        ::: choice {#focus{{number}}}
        What is part {{number}} about?
        {{string.Join('\n', Enumerable.Range(1, 7).Select(option => $"- Choice {number}.{option} came up this week and will not let me sleep until somebody has listened"))}}
        :::

        ::: checklist {#ready{{number}}}
        What holds in part {{number}}?
        {{string.Join('\n', Enumerable.Range(1, 9).Select(option => $"- Thing {number}.{option}"))}}
        :::

        ::: emotions {#mood{{number}}}
        How do you feel about part {{number}}?
        :::

        ::: actions {#next{{number}} rows={{(number == 3 ? Rows : number)}}}
        What will you do about part {{number}}?
        :::

        {{(number == 2 ? "::: questions {bank=many take=12}\nChoose some.\n:::" : "")}}
        """;
}
