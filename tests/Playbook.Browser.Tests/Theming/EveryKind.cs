using Playbook.Testing;

namespace Playbook.Browser.Tests.Theming;

/// <summary>A handbook with a page of every kind, whose words are as awkward as those that people write.</summary>
internal static class EveryKind
{
    /// <summary>A word that has no place to break.</summary>
    public const string LongWord = "Donaudampfschifffahrtsgesellschaftskapitaenswitwenrentenkasse";

    /// <summary>A title of some 120 characters.</summary>
    public const string LongTitle = $"What we learned about the {LongWord} and its many peculiar habits";

    /// <summary>The handbook's own name.</summary>
    public const string SiteTitle = "The handbook of everyone who coaches";

    /// <summary>The page that carries what is hard to lay out.</summary>
    public const string Awkward = "guides/awkward.html";

    /// <summary>The skill, which has ten levels.</summary>
    public const string Skill = "skills/listening/asking.html";

    /// <summary>A pack of the pages that are read.</summary>
    public const string ReadingPack = "packs/to-read.html";

    /// <summary>A pack of the pages that are filled in.</summary>
    public const string WorksheetPack = "packs/to-fill-in.html";

    /// <summary>Each page that somebody wrote, with the beginning of its title.</summary>
    public static IReadOnlyDictionary<string, string> Written { get; } = new Dictionary<string, string>
    {
        ["index.html"] = "Coaching for everyone",
        [Awkward] = "What we learned about the",
        ["frameworks/four-steps.html"] = "Four steps",
        ["wheels/compass.html"] = "The compass",
        [Skill] = "Asking open questions",
        ["roles/lead.html"] = "Product lead",
        ["questions/first.html"] = "First questions",
        ["sessions/hour.html"] = "An hour together",
        ["checks/ready.html"] = "Are we ready?",
        ["plans/growing.html"] = "Growing into the role",
        ["lists/emotions.html"] = "Emotions",
    };

    /// <summary>One of each sort of page that the build makes.</summary>
    public static IReadOnlyList<string> Made { get; } =
        ["skills/index.html", "skills/listening/index.html", "tags/index.html", "tags/habits.html", "packs/index.html", ReadingPack, WorksheetPack, "404.html"];

    /// <summary>The handbook, to be built with a theme.</summary>
    public static SiteBuilder In(string theme) => new SiteBuilder()
        .Set("theme", theme)
        .Set("edit", "https://git.example.com/handbook/edit/main/{path}")
        .Set("feedback", "mailto:coaching@example.com?subject={title}")
        .With("_settings.yml", $"title: {SiteTitle}\nid: every-kind\n{EveryKindPages.Packs}")
        .With("index.md", EveryKindPages.Home)
        .With("guides/awkward.md", EveryKindPages.Awkward)
        .With("guides/picture.svg", EveryKindPages.Picture)
        .With("frameworks/four-steps.md", EveryKindPages.Framework)
        .With("wheels/compass.md", EveryKindPages.Wheel)
        .With("skills/listening/asking.md", EveryKindPages.Skill)
        .With("skills/deciding/choosing.md", "# Choosing\n\nYou say what you leave out.\n")
        .With("roles/lead.md", EveryKindPages.Role)
        .With("questions/first.md", EveryKindPages.Bank)
        .With("sessions/hour.md", EveryKindWorksheets.Session)
        .With("checks/ready.md", EveryKindWorksheets.Check)
        .With("plans/growing.md", EveryKindWorksheets.Plan)
        .With("lists/emotions.md", EveryKindWorksheets.List);
}
