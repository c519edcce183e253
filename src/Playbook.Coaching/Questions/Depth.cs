namespace Playbook.Coaching.Questions;

/// <summary>How much a question asks of the person.</summary>
public enum Depth
{
    /// <summary>Easy to answer at once.</summary>
    Light,

    /// <summary>Wants a moment's thought.</summary>
    Medium,

    /// <summary>Goes to what matters; wants trust.</summary>
    Deep,
}
