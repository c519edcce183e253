using Playbook.Engine.Files;

namespace Playbook.Coaching.Pipelines;

/// <summary>A file of the site for which everything is at hand but its bytes.</summary>
/// <param name="MadeFrom">Digest of everything that the bytes are a function of; null when that is not known.</param>
/// <param name="Make">Makes the bytes; at most once.</param>
public sealed record FileDraft(Digest? MadeFrom, Func<FileContent> Make);

/// <summary>The content of a file of the site.</summary>
/// <param name="Bytes">Its bytes.</param>
/// <param name="IsFaulty">Whether there were findings about them, which must be made again to be told again.</param>
public sealed record FileContent(ReadOnlyMemory<byte> Bytes, bool IsFaulty = false);
