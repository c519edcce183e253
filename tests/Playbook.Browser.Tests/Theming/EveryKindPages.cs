namespace Playbook.Browser.Tests.Theming;

/// <summary>The pages of <see cref="EveryKind"/> that are read.</summary>
internal static class EveryKindPages
{
    public const string Packs =
        """
        packs:
          to-read:
            title: All that is read
            description: A page of every kind.
            pages: [awkward, four-steps, compass, asking, lead, questions/first.md, growing, emotions]
          to-fill-in:
            title: All that is filled in
            pages: [hour, ready]
        """;

    public const string Home =
        """
        ---
        description: Somewhere to begin.
        ---
        # Coaching for everyone

        Begin with [the compass](wheels/compass.md), or with [a session](sessions/hour.md).
        """;

    public static string Awkward { get; } =
        $"""
        ---
        tags: [habits, {EveryKind.LongWord}]
        owner: The coaching team of the whole company
        reviewed: 2026-11-01
        related: [asking, hour]
        sources:
          - title: A long conversation
            author: Somebody
            url: https://example.com/{new string('a', 90)}
        ---
        # {EveryKind.LongTitle}

        The first paragraph says what the page is about. It is long enough to run over several lines of a wide screen, so
        that whoever reads it can lose the line and find it again, and it names [a skill](../skills/listening/asking.md).

        ## {EveryKind.LongWord}

        The address is <https://example.com/{new string('b', 120)}> and it cannot be broken.

        **Coaching.** {Definition}

        | One | Two | Three | Four | Five | Six | Seven | Eight | Nine | Ten |
        |---|---|---|---|---|--:|--:|:-:|---|---|
        | Alpha words | Beta words | Gamma words | Delta words | Epsilon words | 10,000 | 20,000 | Eta | Theta words | `iota_kappa` |
        | {EveryKind.LongWord} | b | c | d | e | 1 | 2 | h | i | k |

        - One
          - Two is a longer item, so that it has to break on a narrow screen
            - Three
              - Four is a longer item, so that it has to break on a narrow screen
                - Five, with {EveryKind.LongWord}

        1. First
           1. Second
              1. Third

        ```text
        {string.Concat(Enumerable.Repeat("twenty characters ok", 10))}
        short
        ```

        Words with `{new string('c', 70)}` in them.

        ![A river with three bends](picture.svg)

        > Somebody said this, and it was long enough to be worth the trouble of setting it apart from the rest.

        ::: note
        A note with [a link](../lists/emotions.md).
        :::

        ::: tip {"{"}title="A tip whose title goes on for longer than anybody would have thought possible"{"}"}
        A tip.
        :::

        ::: pitfall
        A pitfall with {EveryKind.LongWord}.
        :::

        ::: example
        An example.

        - With a list
        :::

        ### A third level

        Words.

        #### A fourth level

        The last words.
        """;

    public const string Picture =
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="1600" height="300" viewBox="0 0 1600 300"><path fill="none" stroke="#777" stroke-width="9" d="M0 150c400-300 400 300 800 0s400 300 800 0"/></svg>
        """;

    public const string Framework =
        """
        ---
        description: Four steps for one conversation.
        tags: [habits]
        ---
        # Four steps

        A shape for a conversation of twenty minutes.

        ## Steps

        ### Arrive

        Say how you come into the room.

        ### Look at what is there, and at what is not there although everybody talks as if it were

        Slow down. Facts first.

        ### Choose

        One thing, small enough for this week.

        ### Leave

        Say what you take along.
        """;

    public const string Wheel =
        """
        ---
        scale: 1-10
        buckets:
          - { id: listening, title: Listening and learning, description: Hearing what was said. }
          - { id: deciding, title: Deciding under uncertainty, description: Choosing with half of the facts. }
          - { id: planning, title: Planning, description: An order of work that holds. }
          - { id: delivering, title: Delivering, description: Getting it into hands. }
          - { id: leading, title: Leading without authority, description: Moving those you do not manage. }
          - { id: writing, title: Writing, description: Saying it so that it is read. }
          - { id: growing, title: Personal growth, description: Changing something because of feedback. }
          - { id: stakeholders, title: Organisation and stakeholdermanagement, description: Knowing who cares. }
        tags: [habits]
        ---
        # The compass

        Eight buckets, and in each of them skills that you can watch people use.

        ## How to use it

        1. Rate alone.
        2. Compare.
        """;

    public static string Skill { get; } =
        $$"""
        ---
        trait: true
        tags: [habits]
        related: [awkward, first]
        ---
        # Asking open questions

        You ask questions that the other person has to think about, and then you wait for as long as the thinking takes.

        ## Why it matters

        {{Definition}}

        ## Levels

        {{string.Join("\n\n", Enumerable.Range(1, 10).Select(Level))}}

        ## Self-check

        - When did you last ask something you did not know the answer to? {#not-known}
        - How long can you wait? {#wait}

        ## Actions

        ### Consume

        - Listen to an interview and count the open questions.

        ### Apply

        - Ask three of them tomorrow.

        ### Reflect

        - Write down which of them was too long.

        ### Contribute

        - Offer to sit in for a colleague.
        """;

    public const string Role =
        """
        ---
        wheel: compass
        description: Leads a group of product managers.
        ---
        # Product lead

        You answer for people and for what they achieve.

        ## Expectations

        | Skill | Expectation |
        |---|---|
        | [Asking open questions](../skills/listening/asking.md) | 8 |
        | [Choosing](../skills/deciding/choosing.md) | 6 |
        """;

    public const string Bank =
        """
        ---
        moment: before
        depth: light
        skills: [asking]
        ---
        # First questions

        Questions for a first session.

        ## Opening up

        - What brings you here? {#brings-you}
          - And why now, after all the time in which you could have come and did not?
        - How sure are you of [Skill X]? {#how-sure moment=during depth=deep scale=1-10 skill="asking choosing"}
        - Last time you were about to ____. How did it go? {#how-did-it-go}

        ## Closing

        - What do you take along? {#take-along moment=closing bucket=listening}
        """;

    /// <summary>A definition of some sixty words.</summary>
    private const string Definition =
        "Coaching is a conversation between two people in which one of them thinks aloud about a matter that is theirs, and the other "
        + "listens, asks, waits and says back what they have heard, so that the first leaves with a clearer view, with a next step of "
        + "their own choosing and with somebody who will ask them kindly, in a week or two, what came of it.";

    private static string Level(int number) =>
        $"### {number}: Level {number} in a few words\n\nThe first line of level {number} says it. {Definition}";
}
