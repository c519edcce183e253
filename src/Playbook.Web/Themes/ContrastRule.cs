namespace Playbook.Web.Themes;

/// <summary>A promise of a theme: one colour can be told apart on another.</summary>
/// <param name="Text">Name of the colour in front.</param>
/// <param name="On">Name of the colour behind it.</param>
/// <param name="Ratio">The least contrast ratio, 1 to 21.</param>
public sealed record ContrastRule(string Text, string On, double Ratio);
