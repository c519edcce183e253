using Playbook.Coaching.Settings;
using Playbook.Pdf;
using Playbook.Reporting;

namespace Playbook.Commands.Pdf;

/// <summary>What there is to say about the PDF files of a build.</summary>
internal static class PrintNote
{
    /// <summary>How many there are, and for which paper.</summary>
    public static string Of(PdfBuild build)
    {
        var paper = build.Paper == PaperSize.Letter ? "Letter" : "A4";
        return build.Count switch
        {
            (0, 0) => "There was nothing to print: no page has anything to fill in.",
            (var printed, 0) => $"Printed {SummaryLine.Count(printed, "PDF file")} for {paper}, each beside its page",
            (0, var kept) => $"Kept {SummaryLine.Count(kept, "PDF file")} for {paper}, which would come out as they are",
            var (printed, kept) => $"Printed {SummaryLine.Count(printed, "PDF file")} for {paper}, kept {SummaryLine.Count(kept, "PDF file")}",
        };
    }
}
