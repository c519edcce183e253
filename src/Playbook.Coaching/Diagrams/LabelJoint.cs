namespace Playbook.Coaching.Diagrams;

/// <summary>What stands between two pieces of a name.</summary>
public enum LabelJoint
{
    /// <summary>A space, which goes where a line ends.</summary>
    Space,

    /// <summary>Nothing.</summary>
    None,

    /// <summary>Nothing, but a hyphen where a line ends.</summary>
    Hyphen,
}
