namespace Playbook.Engine.Files;

/// <summary>What a whole site was made from.</summary>
/// <param name="MadeFrom">Digest of everything that the site is a function of: input, settings, program.</param>
/// <param name="Pages">How many of its files are HTML pages.</param>
public sealed record SiteOrigin(Digest MadeFrom, int Pages);
