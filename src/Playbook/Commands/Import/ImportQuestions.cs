namespace Playbook.Commands.Import;

/// <summary>
/// Writes the questions of files into banks. Each bank file is written as a whole or not at all, keeps every byte that was
/// in it, and none is written when one of the files to import is broken.
/// </summary>
/// <param name="request">What to import, and where to.</param>
/// <param name="cancellationToken">Stops the work between two files.</param>
/// <returns>What was written, and what could not be.</returns>
internal delegate Task<ImportResult> ImportQuestions(ImportRequest request, CancellationToken cancellationToken);
