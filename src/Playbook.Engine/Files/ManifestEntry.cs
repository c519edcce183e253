namespace Playbook.Engine.Files;

/// <summary>What is known of a file of a built site.</summary>
/// <param name="Content">Digest of its bytes.</param>
/// <param name="MadeFrom">Digest of everything that it was made from; null when nobody said.</param>
internal sealed record ManifestEntry(Digest Content, Digest? MadeFrom);
