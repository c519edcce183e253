namespace Playbook.Coaching.Settings;

/// <summary>The sheets that people print on.</summary>
public enum PaperSize
{
    /// <summary>210 × 297 millimetres (ISO 216).</summary>
    A4,

    /// <summary>8.5 × 11 inches (ANSI Y14.1).</summary>
    Letter,
}
