namespace Playbook.Coaching.Questions;

/// <summary>When in a coaching relationship a question is asked.</summary>
public enum Moment
{
    /// <summary>In preparation, before the session.</summary>
    Before,

    /// <summary>As the session opens.</summary>
    Opening,

    /// <summary>In the working part.</summary>
    During,

    /// <summary>As it closes.</summary>
    Closing,

    /// <summary>Between two sessions.</summary>
    Between,
}
