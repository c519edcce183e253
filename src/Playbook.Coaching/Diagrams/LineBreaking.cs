namespace Playbook.Coaching.Diagrams;

/// <summary>Where lines may end.</summary>
public enum LineBreaking
{
    /// <summary>Between words, and where a word allows it.</summary>
    Words,

    /// <summary>Inside of words too, when they are longer than the widest line.</summary>
    LongWords,

    /// <summary>Inside of every word.</summary>
    AllWords,
}
