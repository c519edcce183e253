using Playbook.Coaching.Settings;

namespace Playbook.Pdf;

/// <summary>How large sheets of paper are.</summary>
internal static class SheetSize
{
    private const double MillimetresPerInch = 25.4;

    /// <summary>Width and height, upright, in inches.</summary>
    public static (double Width, double Height) Inches(PaperSize paper) => paper switch
    {
        PaperSize.Letter => (8.5, 11),
        _ => (210 / MillimetresPerInch, 297 / MillimetresPerInch),
    };
}
