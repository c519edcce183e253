using Playbook.Testing;

namespace Playbook.Coaching.Tests.Samples;

/// <summary>A small handbook with a page of every kind, every block and every generated page.</summary>
internal static class SampleHandbook
{
    /// <summary>The handbook, without a finding.</summary>
    public static SiteBuilder Builder() => AddTo(new SiteBuilder { SlowChecks = true });

    /// <summary>Adds the handbook to a builder.</summary>
    public static SiteBuilder AddTo(SiteBuilder builder) => Files.Aggregate(builder, (site, file) => site.With(file.Path, file.Text));

    /// <summary>The files of the handbook.</summary>
    public static IReadOnlyList<(string Path, string Text)> Files =>
    [
        ("_settings.yml", Settings),
        ("index.md", Home),
        ("wheels/pm.md", Wheel),
        ("skills/team/trust.md", Skill),
        ("skills/craft/focus.md", SecondSkill),
        ("roles/pm.md", Role),
        ("frameworks/grow.md", Framework),
        ("questions/first.md", Bank),
        ("sessions/hour.md", Session),
        ("checks/ready.md", Check),
        ("plans/steady.md", Plan),
        ("lists/emotions.md", List),
        ("guides/start.md", Guide),
        ("notes/meeting/agenda.md", "# Agenda\n\nWhat we talk about.\n"),
    ];

    private const string Settings =
        """
        id: sample
        title: Sample & Sons
        description: A small handbook.
        """;

    private const string Home =
        """
        # Welcome

        Begin with the [guide](guides/start.md).
        """;

    private const string Wheel =
        """
        ---
        scale: 1-5
        buckets:
          - id: team
            title: Team
            description: Working with others.
          - id: craft
            title: Craft
          - id: empty
            title: Nothing yet
        ---
        # PM wheel

        Three parts.

        ## Team {#team}

        People first. See [trust](../skills/team/trust.md#levels).
        """;

    private const string Skill =
        """
        ---
        trait: true
        related: [focus]
        ---
        # Trust

        Others rely on you.

        ## Levels

        ### 1: Keeps to oneself

        Says little.

        ### 5

        Speaks first.

        ## Self-check

        - Who told you bad news *early*? {#bad-news}

        ## Actions

        ### Consume

        - Read about it.

        ### Apply

        - Say what you do not know.
        """;

    private const string SecondSkill =
        """
        # Focus

        One thing at a time.
        """;

    private const string Role =
        """
        # Product manager

        Runs one product.

        ## Expectations

        | Skill | Expectation |
        |---|--:|
        | [Trust](../skills/team/trust.md) | 4 |
        | Focus | 3 |
        """;

    private const string Framework =
        """
        ---
        description: A talk in four steps.
        skills: [trust]
        sources:
          - title: The book
            author: A. Author
            url: https://example.org/book
          - Told by word of mouth
        ---
        # GROW

        ## Steps

        ### Goal

        What do you want?

        ### Reality

        What is?
        """;

    private const string Bank =
        """
        ---
        moment: opening
        depth: light
        ---
        # First questions

        For a first hour.

        ## Warm up

        - "What brings you here?" {#brings}
          - What else?
        - How well do you know [Skill X]? {#know moment=during depth=deep scale=1-3 skill="trust focus" bucket=team}
        """;

    private const string Session =
        """
        ---
        minutes: 60
        cadence: Every two weeks
        skills: [trust]
        ---
        # An hour

        Come as you are.

        ## Before

        ::: questions {#prepare bank=first moment=during take=1}
        Pick from these.
        :::

        ## Recap {#recap minutes=20}

        ::: answer {#wins rows=2}
        What went well?
        :::

        ::: scale {#energy from=1 to=3 low="flat" high="buzzing"}
        How is your energy?
        :::

        ## Next {minutes=40}

        ::: choice {#topic}
        What is this hour for?

        - A goal
        - Something new
        :::

        ::: actions {#next-steps rows=1}
        What will you do?
        :::
        """;

    private const string Check =
        """
        ---
        minutes: 5
        ---
        # Ready?

        ::: checklist {#before}
        Before we start

        - I have **time**
        - I want to
        :::

        ::: emotions {#mood}
        How do you feel?
        :::

        ::: tip {title="Keep it short"}
        Five minutes.
        :::

        ::: note
        Or four.
        :::
        """;

    private const string Plan =
        """
        ---
        role: pm
        months: 6
        headline: From many to one
        fits:
          high: [team]
          low: [focus]
        ---
        # Steady

        ## Context

        A busy person.

        ## Themes

        ### Say no

        - Drop one thing a week.

        ## What was done

        ### Month 1

        Little.

        ### Month 3

        More.
        """;

    private const string List =
        """
        # Emotions

        ## Bright

        - glad
        - calm

        ## Dark

        - sad
        """;

    private const string Guide =
        """
        ---
        tags: [Basics]
        owner: Ada
        reviewed: 2026-10-01
        buckets: [team]
        related: [trust]
        ---
        # Start *here*

        A [trusted](../skills/team/trust.md) way in, and `code`.

        | Left | Right |
        |:-----|------:|
        | a    | 1     |

        ## Why

        1. One
        2. Two

        ## How

        > Slowly.

        ```csharp
        var a = 1 < 2;
        ```
        """;
}
