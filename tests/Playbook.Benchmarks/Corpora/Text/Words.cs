namespace Playbook.Benchmarks.Corpora.Text;

/// <summary>The words that sentences and titles are made of.</summary>
internal static class Words
{
    /// <summary>Things, in the singular; all take an s in the plural.</summary>
    public static IReadOnlyList<string> Nouns { get; } = Split("""
        agenda agreement aim answer argument assumption backlog barrier behaviour border budget calendar
        change chart choice claim comment commitment concern constraint contract conversation customer deadline
        decision demo map detail diagram doubt draft effort estimate example excuse experiment fact
        forecast goal habit handover hint idea insight interview invitation lesson limit market meeting
        message metric milestone mistake model note number objection obstacle offer opinion option outcome pattern
        plan point pressure price principle list problem product project promise proposal
        prototype question rating reason record release report request result review rhythm risk roadmap role
        routine rule schedule score sentence signal sketch skill slogan solution source sprint standard step
        paper suggestion page survey symptom target task template test thread topic trade-off
        trend update value view vision voice warning
        """);

    /// <summary>What things may be like.</summary>
    public static IReadOnlyList<string> Adjectives { get; } = Split("""
        awkward basic bold brief broad calm candid careful clear common concrete costly daily deep difficult direct
        early easy empty exact fair familiar final firm first fresh friendly full general gentle genuine good hidden
        hopeful huge joint large late lasting light likely local long loose loud low main minor modest
        narrow neat new noisy obvious odd old open ordinary painful patient plain pleasant practical precise private
        public quick quiet rare real recent regular rough sharp short silent simple single slow small solid
        steady strange strong sudden tidy tiny tough typical unclear vague visible weak weekly wide wrong
        """);

    /// <summary>What one may do to a thing.</summary>
    public static IReadOnlyList<string> Verbs { get; } = Split("""
        accept adapt borrow bring challenge change check choose collect compare complete count cut defend describe
        discuss divide draw drop explain finish follow forget gather guard hold improve invent join keep learn
        limit measure mention move name note open order own paint plan postpone prepare present protect prove
        publish question raise rank read record remember remove repeat replace respect review revisit rewrite
        save see send share shorten show simplify sketch sort spread start state stop study summarise support
        test trace trim trust turn understand value watch weigh widen write
        """);

    /// <summary>The same as something that one is at.</summary>
    public static IReadOnlyList<string> Gerunds { get; } = Split("""
        accepting adapting asking bringing building changing checking choosing collecting comparing cutting defending
        describing discussing drawing dropping explaining finding following gathering giving handling holding
        improving keeping leading learning limiting making measuring naming opening ordering owning planning preparing
        presenting protecting publishing raising ranking reading reviewing rewriting sharing shortening showing
        simplifying sketching sorting starting stopping studying testing tracing trimming trusting watching writing
        """);

    /// <summary>Groups of people.</summary>
    public static IReadOnlyList<string> People { get; } = Lines("""
        account managers
        analysts
        architects
        buyers
        coaches
        colleagues in support
        customers
        designers
        developers
        engineers
        experienced leads
        finance people
        founders
        many teams
        marketing people
        most managers
        new hires
        operators
        our peers
        people from sales
        product managers
        researchers
        senior people
        stakeholders
        testers
        the people next door
        users
        writers
        """);

    /// <summary>When something happens.</summary>
    public static IReadOnlyList<string> Times { get; } = Lines("""
        after the first month
        after the holidays
        at the end of the week
        before anyone asks
        before the next session
        before the quarter begins
        by Thursday evening
        early in the year
        every other week
        in a quiet hour
        in the first ten minutes
        in the last week of the month
        long before the release
        once a day
        on a calm afternoon
        on Monday morning
        right after lunch
        twice in a quarter
        when nobody is in a hurry
        when the numbers come in
        while the memory is fresh
        within three days
        """);

    /// <summary>Where something happens.</summary>
    public static IReadOnlyList<string> Places { get; } = Lines("""
        across two departments
        around one table
        at the whiteboard
        behind a closed door
        in front of the whole group
        in plain sight
        in the corridor
        in the same document
        in the smallest room
        in the team channel
        on a blank sheet
        on a short walk
        on one page
        on the phone
        over a cup of tea
        with the door open
        """);

    /// <summary>Names of teams and products.</summary>
    public static IReadOnlyList<string> Names { get; } = Split("""
        Alder Amber Aspen Atlas Beacon Birch Bramble Brook Canyon Cedar Clover Cobalt Comet Coral Cypress Delta Ember
        Falcon Fern Garnet Glacier Harbour Hazel Heron Horizon Indigo Iris Jasper Juniper Kestrel Lantern Larch
        Lichen Lotus Magnet Maple Marble Meadow Merlin Mistral Nectar Nimbus Nova Oasis Olive Onyx Opal Orchid Osprey
        Pebble Pine Plover Quartz Quill Raven Reef Ridge River Robin Rowan Saffron Sage Sierra Silver Sorrel Sparrow
        Spruce Summit Swift Tamarind Teal Thistle Tide Timber Topaz Tundra Umber Vale Violet Walnut Willow Wren Zephyr
        """);

    /// <summary>Words that pages are filed under.</summary>
    public static IReadOnlyList<string> Tags { get; } = Split("""
        alignment budgeting cadence careers communication customers data decisions delegation delivery design discovery
        engineering facilitation feedback focus goals growth hiring influence interviews leadership listening meetings
        metrics motivation negotiation onboarding planning pricing priorities remote reviews risk roadmaps sales
        stakeholders strategy trust writing
        """);

    private static string[] Split(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static string[] Lines(string lines) =>
        lines.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
