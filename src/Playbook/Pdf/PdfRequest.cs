using Playbook.Coaching.Settings;

namespace Playbook.Pdf;

/// <summary>How pages are to be printed.</summary>
/// <param name="Executables">Browsers to try, best first; at least one.</param>
/// <param name="Paper">The sheets, or null for those of the settings.</param>
/// <param name="Time">The clock for <see cref="PrintLimit"/>.</param>
internal sealed record PdfRequest(IReadOnlyList<string> Executables, PaperSize? Paper, TimeProvider Time);
