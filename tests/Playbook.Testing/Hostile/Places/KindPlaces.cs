namespace Playbook.Testing.Hostile;

/// <summary>What the kinds of pages read from their front matter and their text.</summary>
internal static class KindPlaces
{
    private const int Buckets = 6;
    private const int Levels = 10;
    private const string Wheel = "wheels/wheel.md";
    private const string Skill = "skills/bucket-0/skill.md";
    private const string Bank = "questions/bank.md";
    private const string Session = "sessions/session.md";
    private const string Plan = "plans/plan.md";

    public static readonly Place[] All =
    [
        new("the title of a wheel", "svg aria-label and text, home, data", (draft, snippet, _) => draft.Front(Wheel, "title", snippet.Text)),
        new("the title of a bucket", "svg text and aria-label, small wheel, menus, <title>, data", Bucket),
        new("the introduction of a bucket", "the page of the bucket", (draft, snippet, number) =>
            draft.Body(Wheel, snippet.Text, $"## Bucket {number % Buckets} {{#bucket-{number % Buckets}}}")),
        new("the title of a skill", "h1, wheel, roles, data", (draft, snippet, _) => draft.Front(Skill, "title", snippet.Text)),
        new("the label of a level", "levels, contents, data", (draft, snippet, number) => Level(draft, snippet, number)),
        new("a self-check", "li, data", (draft, snippet, _) => draft.Body(Skill, $"- Have you {snippet.Line}?", "## Self-check")),
        new("an action", "li, data", (draft, snippet, _) => draft.Body(Skill, $"- {snippet.Line}", "## Actions\n\n### Apply")),
        new("a mode of actions", "h3, data", (draft, snippet, number) => draft.Body(Skill, "- a", $"### {snippet.Line} {number}")),
        new("the title of a role", "h1, tables of skills, plans", (draft, snippet, _) => draft.Front("roles/role.md", "title", snippet.Text)),
        new("an expectation", "table, data", Expectation),
        new("a step of a framework", "h3, steps", (draft, snippet, _) => draft.Body("frameworks/framework.md", $"### {snippet.Line}\n\n{snippet.Line}", "## Steps")),
        new("the title of a bank", "h1, links beside questions, data", (draft, snippet, _) => draft.Front(Bank, "title", snippet.Text)),
        new("a question", "li, pages of skills and buckets, blocks, data", (draft, snippet, number) =>
            draft.Body(Bank, $"- {snippet.Line}\n  - And {snippet.Line}\n- What {number} {snippet.Line}? {{#question-{number} skill=skill bucket=bucket-0}}", "## Questions")),
        new("the attributes of a question", "text of its facts", (draft, snippet, number) =>
            draft.Body(Bank, $"- Why {number}? {{#why-{number} moment=\"{snippet.Line}\" depth=\"{snippet.Line}\" scale=\"{snippet.Line}\" skill=\"{snippet.Line}\"}}", "## Attributes")),
        new("the id of a question", "id, anchors, data", (draft, snippet, _) => draft.Body(Bank, $"- Why? {{#{snippet.Line}}}\n- Why? {{id=\"{snippet.Line}\"}}", "## Ids")),
        new("a topic of questions", "h2, data", (draft, snippet, number) => draft.Body(Bank, $"- Topic {number}?", $"## Topic {snippet.Line}")),
        new("the cadence of a session", "text, data", (draft, snippet, _) => draft.Front(Session, "cadence", snippet.Text)),
        new("a step of a session", "h2, timetable, data", (draft, snippet, number) => draft.Body(Session, snippet.Line, $"## {snippet.Line} {{#step-{number} minutes=5}}")),
        new("a check", "h1, lead", (draft, snippet, _) => draft.Front("checks/check.md", "title", snippet.Text)),
        new("the headline of a plan", "text, data", (draft, snippet, _) => draft.Front(Plan, "headline", snippet.Text)),
        new("a theme of a plan", "h3, themes, data", (draft, snippet, _) => draft.Body(Plan, $"### {snippet.Line}\n\n{snippet.Line}", "## Themes")),
        new("a month of a plan", "h3, story, data", (draft, snippet, _) => draft.Body(Plan, $"### {snippet.Line}\n\n{snippet.Line}", "## What was done")),
        new("whom a plan fits", "links, data", (draft, snippet, _) => draft.Front(Plan, "role", snippet.Line)),
        new("a word of a list", "li, p.group", (draft, snippet, number) => draft.Body("lists/emotions.md", $"- {snippet.Line}", $"## {number / 4} {snippet.Line}")),
    ];

    private static void Bucket(HandbookDraft draft, Snippet snippet, int number)
    {
        var text = HandbookDraft.Yaml(snippet.Text);
        if (number < Buckets)
        {
            draft.FrontItem(Wheel, "buckets", $"{{ id: bucket-{number}, title: {text}, description: {text} }}");
        }
        else
        {
            draft.Body($"skills/bucket-{number % Buckets}/more.md", $"# {snippet.Line}\n\n{snippet.Line}");
        }
    }

    private static void Level(HandbookDraft draft, Snippet snippet, int number)
    {
        var path = $"skills/bucket-{number / Levels}/levels-{number / Levels}.md";
        draft.Body(path, $"### {(number % Levels) + 1}: {snippet.Line}\n\n{snippet.Line}", "## Levels");
    }

    private static void Expectation(HandbookDraft draft, Snippet snippet, int number)
    {
        const string Role = "roles/role.md";
        var cell = snippet.Line.Replace("|", "\\|", StringComparison.Ordinal);
        draft.Body(Role, $"## Table {number}\n\n| a | b |\n|---|---|\n| {cell} | {cell} |", "## Expectations\n\n| Skill | Expectation |\n|---|---|\n| [a](../skills/bucket-0/skill.md) | 5 |");
    }
}
