namespace Playbook.Browser.Tests.Theming;

/// <summary>The pages of <see cref="EveryKind"/> that are filled in, and those that feed them.</summary>
internal static class EveryKindWorksheets
{
    public const string Session =
        """
        ---
        minutes: 60
        cadence: Every two weeks, or at least once a month
        tags: [habits]
        skills: [asking]
        ---
        # An hour together

        The hour has three steps, and the person who brings the matter decides which of them takes longest. Write as much as helps
        you and no more: what stands here is for the two of you, and nobody reads it who was not in the room.

        ## Arrive {minutes=10}

        ::: emotions {#arriving}
        Which words fit?
        :::

        ## Work {minutes=40}

        ::: answer {#notes rows=6}
        Notes
        :::

        ## Close {minutes=10}

        ::: actions {#next rows=4}
        What will you do before we meet again?
        :::
        """;

    /// <summary>One of every response block, with long prompts and long words.</summary>
    public const string Check =
        $$"""
        ---
        minutes: 10
        ---
        # Are we ready?

        Ten minutes, alone.

        ::: answer {#wins rows=3 private}
        What went well, what went less well, and what did you leave unsaid although it would have been worth saying at the time?
        :::

        ::: scale {#energy from=1 to=10 low="flat as a pancake on a Monday" high="buzzing with more ideas than hours"}
        How much energy do you have?
        :::

        ::: choice {#focus}
        What is it about?
        - {{EveryKind.LongWord}}
        - Something that came up this week and will not let me sleep until somebody has listened to all of it from its beginning
        - Neither
        :::

        ::: checklist {#ready}
        What holds?
        - I have **read** the notes
        - I have [a question](../questions/first.md)
        :::

        ::: actions {#next rows=5}
        What will you do?
        :::

        ::: emotions {#mood}
        How do you feel?
        :::

        ::: questions {#prepare bank=first take=3}
        Choose some.
        :::
        """;

    public const string Plan =
        """
        ---
        role: lead
        months: 6
        headline: From doing to asking
        fits: { high: [deciding], low: [listening] }
        skills: [asking]
        ---
        # Growing into the role

        An example of a plan over six months.

        ## Themes

        ### Ask first

        - Three questions before each answer
        - A note on each of them

        ### Leave room

        - One meeting a week without an agenda
        """;

    public const string List =
        $"""
        ---
        description: Words for how a week feels.
        ---
        # Emotions

        Point at the word that comes closest.

        ## Bright

        - Proud
        - Hopeful
        - {EveryKind.LongWord}

        ## Low

        - Tired
        - Not quite as bad as last week, and still not something that I would call good
        """;
}
