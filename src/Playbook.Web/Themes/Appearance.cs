namespace Playbook.Web.Themes;

/// <summary>How a reader's system shows pages.</summary>
public enum Appearance
{
    /// <summary>Dark on light.</summary>
    Light,

    /// <summary>Light on dark.</summary>
    Dark,
}
