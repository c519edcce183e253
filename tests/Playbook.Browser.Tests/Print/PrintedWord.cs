namespace Playbook.Browser.Tests.Print;

/// <summary>A word on paper and its box, in points from the top left corner of the sheet.</summary>
internal sealed record PrintedWord(string Text, double Left, double Top, double Right, double Bottom)
{
    /// <summary>The size of its box.</summary>
    public double Area => (Right - Left) * (Bottom - Top);

    /// <summary>How much of its box another word covers.</summary>
    public double Shared(PrintedWord other) =>
        Math.Max(0, Math.Min(Right, other.Right) - Math.Max(Left, other.Left))
        * Math.Max(0, Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top));
}
