using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Build;

/// <summary>The input with everything that lies below it.</summary>
/// <param name="Overlay">Themes, base handbook, the site's own folders.</param>
/// <param name="ThemeLayers">How many of the layers, from the lowest, are themes.</param>
/// <param name="Findings">What was found on the way.</param>
internal sealed record LayeredInput(Overlay Overlay, int ThemeLayers, IReadOnlyList<Diagnostic> Findings);
