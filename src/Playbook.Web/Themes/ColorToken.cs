using Playbook.Engine.Diagnostics;

namespace Playbook.Web.Themes;

/// <summary>A colour of a theme by its name.</summary>
/// <param name="Name">Name in the settings; <c>--color-name</c> in style sheets.</param>
/// <param name="Light">Its value where pages are light.</param>
/// <param name="Dark">Its value where pages are dark.</param>
public sealed record ColorToken(string Name, ColorValue Light, ColorValue Dark)
{
    /// <summary>Its value in an appearance.</summary>
    public ColorValue In(Appearance appearance) => appearance == Appearance.Light ? Light : Dark;
}

/// <summary>The value of a colour in one appearance.</summary>
/// <param name="Color">The colour.</param>
/// <param name="IsShared">Whether one text gave it for both appearances.</param>
/// <param name="Layer">The layer it was stated in; the lowest theme is 0.</param>
/// <param name="Location">Where it stands, or null when it came from the command line.</param>
public sealed record ColorValue(Rgb Color, bool IsShared, int Layer, SourceLocation? Location);
