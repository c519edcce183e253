namespace Playbook.Commands.Options;

/// <summary>What the command line says about the site to build.</summary>
/// <param name="Inputs">Input folders as given; later ones win.</param>
/// <param name="Settings">
/// Settings as given, each key once: <c>--theme</c> and <c>--base</c> over <c>--set</c>, a later <c>--set</c> over an
/// earlier one.
/// </param>
internal sealed record SiteArguments(IReadOnlyList<string> Inputs, IReadOnlyList<KeyValuePair<string, string>> Settings);
