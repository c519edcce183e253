namespace Playbook.Tests.EndToEnd;

/// <summary>When to kill a build: so long after something can be seen of it from outside.</summary>
/// <param name="After">What is waited for first.</param>
/// <param name="Delay">How long to wait from there.</param>
internal sealed record KillMoment(KillMoment.Sign After, TimeSpan Delay)
{
    /// <summary>What can be seen of a build from outside.</summary>
    internal enum Sign
    {
        /// <summary>The process is there.</summary>
        Started,

        /// <summary>Something lies beside the output folder.</summary>
        Writing,

        /// <summary>The output folder is gone, or is the new one: the old site is on its way out.</summary>
        Placed,
    }

    /// <summary>
    /// A moment for each build: a third anywhere in the life of the process, a third while it writes and mostly near the end
    /// of that, where the sites change places, and a third while the old site is deleted.
    /// </summary>
    /// <param name="random">The dice.</param>
    /// <param name="number">Which build it is, from 0.</param>
    /// <param name="whole">How long a whole build takes.</param>
    /// <param name="writing">How long it is writing of that.</param>
    public static KillMoment Choose(Random random, int number, TimeSpan whole, TimeSpan writing) => (number % 3) switch
    {
        0 => new(Sign.Started, whole * random.NextDouble()),
        1 => new(Sign.Writing, writing * (1 - (random.NextDouble() * random.NextDouble()))),
        _ => new(Sign.Placed, TimeSpan.FromMilliseconds(3) * random.NextDouble()),
    };
}
