namespace Playbook.Coaching.Diagrams;

/// <summary>Where lines may end.</summary>
public enum LineBreaking
{
    /// <summary>Between words, and where a word allows it.</summary>
    Words,

    /// <summary>Between the syllables of words that are longer than the widest line.</summary>
    Syllables,

    /// <summary>Between the letters of every word.</summary>
    Letters,
}
