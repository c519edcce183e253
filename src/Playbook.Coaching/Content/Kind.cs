namespace Playbook.Coaching.Content;

/// <summary>The kinds of page. A file's kind comes from its folder, or from <c>kind:</c> in its front matter.</summary>
public enum Kind
{
    /// <summary>A page of prose.</summary>
    Guide,

    /// <summary>A coaching method with steps.</summary>
    Framework,

    /// <summary>An ordered set of buckets, each holding skills.</summary>
    Wheel,

    /// <summary>A rung with an expectation for each skill.</summary>
    Role,

    /// <summary>One thing a person can be better or worse at.</summary>
    Skill,

    /// <summary>A file of questions.</summary>
    Bank,

    /// <summary>A session structure with timeboxed steps.</summary>
    Session,

    /// <summary>A short self-check form.</summary>
    Check,

    /// <summary>An example development plan.</summary>
    Plan,

    /// <summary>A list of words to choose from, such as emotions.</summary>
    List,
}
