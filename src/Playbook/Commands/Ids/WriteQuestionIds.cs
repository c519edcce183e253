namespace Playbook.Commands.Ids;

/// <summary>
/// Writes an id behind every question that has none, into the bank files themselves. Each file is replaced as a whole or
/// not at all, and keeps its line endings, its byte order mark and every other character.
/// </summary>
/// <param name="request">Where the banks are.</param>
/// <param name="cancellationToken">Stops the work between two files.</param>
/// <returns>What was written, and what could not be.</returns>
internal delegate Task<IdsResult> WriteQuestionIds(IdsRequest request, CancellationToken cancellationToken);
