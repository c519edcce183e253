namespace Playbook.Benchmarks.Corpora.Text;

/// <summary>
/// Sentences with gaps: <c>{n}</c> takes a noun, <c>{s}</c> one in the plural, <c>{a}</c> an adjective, <c>{v}</c> a verb,
/// <c>{g}</c> a gerund, <c>{p}</c> people, <c>{t}</c> a time, <c>{w}</c> a place, <c>{x}</c> the name of a team.
/// </summary>
internal static class Templates
{
    /// <summary>Statements of 5 to 25 words.</summary>
    public static IReadOnlyList<string> Statements { get; } = Lines("""
        A {a} {n} is worth more than three {a} {s}.
        Ask the {x} team how they {v} the {n} {t}, and listen to what {p} leave out.
        At first {p} may want to {v} every {n}, and that is fine as long as the {n} stays {a}.
        Begin with the {n}. The rest can wait.
        Do not {v} the {n} yet.
        Every {n} that you {v} together makes the next {n} a little less {a}.
        For {p} the {a} part lies in {g} the {n} when the {n} has just changed.
        Give each {n} one {a} sentence, and {v} it again {t}.
        Good {s} are rare, and {a} ones are rarer still.
        If {p} cannot {v} the {n}, it was never as {a} as it looked {w}.
        If the {n} is {a}, say so {t}; if it is not, {v} it and go on.
        In most teams {p} {v} the {n} first and {v} the {n} only when somebody asks.
        It helps to {v} the {n} {w}, where {p} can see which {n} you have in mind.
        It is easy to {v} the {n} and hard to {v} what comes of it.
        Look at the {s} of the last quarter and {v} the one that surprised {p} the most.
        Most of the {s} that {p} bring to a session turn out to be one {a} {n}.
        Nobody has to {v} the whole {n} alone.
        Not every {n} deserves a {a} {n}.
        One {n} at a time is enough {t}.
        People who {v} the {n} early have fewer {a} {s} later, and they sleep better.
        Some {s} are {a} because {p} like them so, and no {n} will change that.
        Sometimes the {a} way is to {v} nothing at all and to {v} the {n} {t}.
        Take the {n} that seems most {a} and {v} it {w} before you {v} anything else.
        Team {x} tried to {v} the {n} for half a year before anybody thought of {g} the {n}.
        Tell {p} what you see, what you suppose, and which {n} you would {v}.
        The {a} {n} tells you what happened, and the {a} one tells you why.
        The {n} belongs to {p}, so let them {v} it in their own words.
        The {s} that matter are seldom the {a} ones.
        The question "what would you {v} next?" opens more doors than a {a} {n} does.
        There is a difference between {g} the {n} and {g} the {n}, and {p} feel it at once.
        They {v} it {t}, {w}, without a {n} and without {p}.
        Think of a {n} from last month: who could {v} it, and who had to {v} the {n} instead?
        This takes a {a} {n}, some {a} {s} and about an hour {w}.
        To {v} a {n} is {a}; to {v} it twice is a habit.
        Two {s} that pull in different directions are a {n} to {v}, not a {n} to hide.
        Under pressure {p} tend to {v} what is {a} and to {v} what is {a}.
        We {v} the {n} {t} and {v} the {s} {w}.
        What {p} call a {n} is often a {a} {n} with a better name.
        When the {n} is {a}, the {n} becomes {a} as well, and {p} notice it {t}.
        When {x} and {x} share a {n}, write down who will {v} it and until when.
        Whoever wants to {v} the {n} should first {v} the {s} behind it, {w} if possible.
        With a {a} {n} in hand it is much easier to {v} the {a} one.
        Without a {n} that {p} can {v}, the best {n} stays a {a} wish.
        You can {v} a {n} in ten minutes if the {s} are in one place.
        You will find that {g} one {n} well does more than {g} five {s} in a hurry.
        Your {n} need not be {a}, but it has to be yours.
        """);

    /// <summary>Questions of 5 to 20 words.</summary>
    public static IReadOnlyList<string> Questions { get; } = Lines("""
        How would you {v} the {n} if {p} were in the room?
        How {a} is the {n} for you today?
        If you could {v} only one {n} {t}, which one would it be?
        What did {p} say when you last tried to {v} the {n}?
        What do you know about the {n}, and what do you suppose?
        What makes this {n} so {a} for {p}?
        What would a {a} {n} look like {t}?
        What would have to change before you could {v} the {n}?
        When did you last {v} a {n} {w}?
        Where do you {v} the {n}, and where do you only {v} it?
        Which of your {s} could {p} {v} without you?
        Which {n} have you put off because it felt {a}?
        Which {n} would you be glad to {v} {t}?
        Who else could {v} the {a} {n}, and have you asked them?
        Who would notice if nobody kept {g} the {n}?
        Why is the {a} {n} more {a} than the {n} before it?
        """);

    /// <summary>Things to do, of 4 to 15 words.</summary>
    public static IReadOnlyList<string> Actions { get; } = Lines("""
        Ask {p} to {v} the {n} with you {t}.
        Choose one {a} {n} and {v} it {w}.
        Invite {x} to {v} the {n}, and write down what they {v} first.
        Keep a {a} {n} for two weeks.
        Read about {g} {s}, and try one idea {t}.
        Sit with {p} while they {v} the {n}.
        Tell one person which {n} you will {v}, and by when.
        Try to {v} the {n} without the {a} {s}.
        Write down three {s} that you would {v} again.
        {V} the {n} {w}, and compare it with the {a} one.
        {V} one {n} that has become {a}.
        {V} your {s} {t} and drop what is no longer {a}.
        """);

    private static string[] Lines(string lines) =>
        lines.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
