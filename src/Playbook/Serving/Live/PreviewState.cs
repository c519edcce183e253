using Playbook.Reporting;

namespace Playbook.Serving.Live;

/// <summary>What browsers are told after each build.</summary>
/// <param name="Build">Which build the pages now come from: the same name as in the header <see cref="PreviewSite.BuildHeader"/>.</param>
/// <param name="Shown">How what is shown came about.</param>
/// <param name="Errors">The first errors.</param>
/// <param name="MoreErrors">How many there are besides.</param>
/// <param name="Warnings">Number of warnings.</param>
/// <param name="Notice">What else stands in the way of a preview, as whole sentences, or null.</param>
internal sealed record PreviewState(
    string Build, ShownSite Shown, IReadOnlyList<JsonDiagnostic> Errors, int MoreErrors, int Warnings, string? Notice);
